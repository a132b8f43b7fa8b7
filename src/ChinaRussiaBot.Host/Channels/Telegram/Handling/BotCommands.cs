using ChinaRussiaBot.Host.Wording;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>A command: name, what the menu says, in which menus it stands, and words that mean the same.</summary>
internal sealed record BotCommandName(string Name, BilingualText Menu, CommandMenus Menus, params string[] Words);

/// <summary>All commands people can give.</summary>
internal static class BotCommands
{
    public static readonly IReadOnlyList<BotCommandName> All =
    [
        new("start", Texts.CommandStart, CommandMenus.Private, "старт", "начать", "开始"),
        new("ask", Texts.CommandAsk, CommandMenus.Groups | CommandMenus.GroupAdministrators),
        new("help", Texts.CommandHelp, CommandMenus.Everywhere, "помощь", "справка", "help", "帮助"),
        new("ports", Texts.CommandPorts, CommandMenus.Everywhere, "порты", "пункты пропуска", "口岸"),
        new("figures", Texts.CommandFigures, CommandMenus.Everywhere, "показатели", "数据"),
        new("sources", Texts.CommandSources, CommandMenus.Private, "источники", "来源"),
        new("lang", Texts.CommandLang, CommandMenus.Everywhere, "язык", "语言"),
        new("settings", Texts.CommandSettings, CommandMenus.Private | CommandMenus.GroupAdministrators, "настройки", "设置"),
        new("feedback", Texts.CommandFeedback, CommandMenus.Private, "отзыв", "意见"),
        new("privacy", Texts.CommandPrivacy, CommandMenus.Private, "конфиденциальность", "隐私"),
        new("export", Texts.CommandExport, CommandMenus.Private, "мои данные", "我的数据"),
        new("deletemydata", Texts.CommandDelete, CommandMenus.Private, "удалить мои данные", "删除我的数据"),
        new("cancel", Texts.CommandCancel, CommandMenus.Private, "отмена", "取消"),
        new("mute", Texts.CommandMute, CommandMenus.GroupAdministrators),
        new("unmute", Texts.CommandUnmute, CommandMenus.GroupAdministrators),
    ];

    /// <summary>Those of the people named in Telegram:AdminIds.</summary>
    public static readonly IReadOnlyList<BotCommandName> OfAdministrators =
    [
        new("status", Texts.CommandStatus, CommandMenus.None),
        new("unanswered", Texts.CommandUnanswered, CommandMenus.None),
        new("reindex", Texts.CommandReindex, CommandMenus.None),
        new("rollback", Texts.CommandRollback, CommandMenus.None),
    ];

    public static IEnumerable<BotCommandName> In(CommandMenus menu) => All.Where(one => one.Menus.HasFlag(menu));

    public static BotCommandName? Find(string name) => All.FirstOrDefault(one => one.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The command and what follows it; null when the text is a question. A word such as "помощь" alone is a command too.</summary>
    public static (string Name, string After)? Parse(string text)
    {
        if (!text.StartsWith('/'))
            return OfWord(text.Trim().TrimEnd('!', '?', '.', '！', '？', '。')) is { } alias ? (alias.Name, "") : null;
        int end = text.AsSpan().IndexOfAny(' ', '\n');
        string name = end < 0 ? text[1..] : text[1..end];
        // Telegram knows Latin commands only; people write /помощь all the same.
        return (OfWord(name)?.Name ?? name.ToLowerInvariant(), end < 0 ? "" : text[(end + 1)..].Trim());
    }

    /// <summary>The three names of a menu that are most like one that does not exist.</summary>
    public static IEnumerable<string> Nearest(string name, CommandMenus menu) => In(menu)
        .OrderBy(one => Distance(one.Name, name))
        .Take(3)
        .Select(static one => "/" + one.Name);

    private static BotCommandName? OfWord(string word) => All.FirstOrDefault(one => one.Words.Contains(word, StringComparer.OrdinalIgnoreCase));

    // Letters to put in, take out or change.
    private static int Distance(string one, string other)
    {
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (int at = 1; at <= one.Length; at++)
        {
            int corner = row[0];
            row[0] = at;
            for (int to = 1; to <= other.Length; to++)
                (corner, row[to]) = (row[to], Math.Min(Math.Min(row[to], row[to - 1]) + 1, corner + (one[at - 1] == other[to - 1] ? 0 : 1)));
        }

        return row[^1];
    }
}
