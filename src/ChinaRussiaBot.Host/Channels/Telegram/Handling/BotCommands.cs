using ChinaRussiaBot.Host.Wording;

namespace ChinaRussiaBot.Host.Channels.Telegram.Handling;

/// <summary>The commands: name, what the menu says, words that mean the same, and whether it stands in the menu.</summary>
internal sealed record BotCommandName(string Name, BilingualText Menu, bool Groups, params string[] Words);

/// <summary>All commands people can give.</summary>
internal static class BotCommands
{
    public static readonly IReadOnlyList<BotCommandName> All =
    [
        new("start", Texts.CommandStart, false, "старт", "начать", "开始"),
        new("ask", Texts.CommandAsk, true),
        new("help", Texts.CommandHelp, true, "помощь", "справка", "帮助"),
        new("lang", Texts.CommandLang, true, "язык", "语言"),
        new("ports", Texts.CommandPorts, true, "порты", "пункты пропуска", "口岸"),
        new("figures", Texts.CommandFigures, true, "показатели", "数据"),
        new("sources", Texts.CommandSources, false, "источники", "来源"),
        new("settings", Texts.CommandSettings, false, "настройки", "设置"),
        new("feedback", Texts.CommandFeedback, false),
        new("privacy", Texts.CommandPrivacy, false, "конфиденциальность", "隐私"),
        new("export", Texts.CommandExport, false),
        new("deletemydata", Texts.CommandDelete, false),
        new("cancel", Texts.CommandCancel, false, "отмена", "取消"),
    ];

    public static BotCommandName? Find(string name) => All.FirstOrDefault(one => one.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The command and what follows it; null when the text is a question. A word such as "помощь" alone is a command too.</summary>
    public static (string Name, string After)? Parse(string text)
    {
        if (!text.StartsWith('/'))
            return All.FirstOrDefault(one => one.Words.Contains(text.Trim(), StringComparer.OrdinalIgnoreCase)) is { } alias ? (alias.Name, "") : null;
        int end = text.AsSpan().IndexOfAny(' ', '\n');
        string name = end < 0 ? text[1..] : text[1..end];
        // Telegram knows Latin commands only; people write /помощь all the same.
        string known = All.FirstOrDefault(one => one.Words.Contains(name, StringComparer.OrdinalIgnoreCase))?.Name ?? name.ToLowerInvariant();
        return (known, end < 0 ? "" : text[(end + 1)..].Trim());
    }
}
