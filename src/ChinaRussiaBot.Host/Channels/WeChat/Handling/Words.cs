using System.Text;

namespace ChinaRussiaBot.Host.Channels.WeChat.Handling;

/// <summary>What people write in place of a command: a word of either language, a number. Pure.</summary>
internal static class Words
{
    private static readonly char[] wrapping = ['【', '】', '[', ']', '「', '」', '“', '”', '"', '«', '»', '\'', '。', '.', '！', '!', ' ', '　', '\n', '\r', '\t'];

    private static readonly Dictionary<string, string> commands = Of(
        ("help", "帮助 菜单 使用说明 help /help ? помощь справка меню"),
        ("start", "开始 你好 您好 start /start старт начать привет здравствуйте"),
        ("more", "更多 继续 下一页 more /more ещё еще дальше далее"),
        ("lang.zh", "中文 汉语 用中文 китайский по-китайски /zh"),
        ("lang.ru", "俄文 俄语 用俄语 用俄文 русский по-русски /ru"),
        ("lang.auto", "自动 自动语言 авто /auto"),
        ("ports", "口岸 口岸查询 /ports порты пункты_пропуска"),
        ("figures", "数据 贸易数据 /figures показатели цифры"),
        ("privacy", "隐私 隐私说明 /privacy конфиденциальность"),
        ("delete", "删除我的数据 /deletemydata удалить_мои_данные"),
        ("good", "👍 有用 полезно"),
        ("bad", "👎 有误 неверно"));

    private static readonly string[] remarks = ["意见", "反馈", "отзыв", "/feedback"];

    /// <summary>The command's name; null when the words are none.</summary>
    public static string? Command(string text) => commands.GetValueOrDefault(Clean(text).Replace(' ', '_'));

    /// <summary>The number that was replied; null when it is none.</summary>
    public static int? Number(string text) => Clean(text) is { Length: 1 or 2 } digits && digits.All(char.IsAsciiDigit) ? int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>A remark for the maintainers: what follows 意见 or отзыв. Null when it is none, "" when nothing follows.</summary>
    public static string? Remark(string text)
    {
        string trimmed = text.Trim();
        foreach (string word in remarks)
        {
            if (trimmed.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (trimmed.Length == word.Length || trimmed[word.Length] is ' ' or '：' or ':' or '，' or ',' or '　' or '\n'))
                return trimmed[word.Length..].Trim(' ', '　', '：', ':', '，', ',', '\n');
        }

        return null;
    }

    // Full-width digits and letters become narrow ones; brackets copied from our own hints go.
    private static string Clean(string text) => text.Length > 40 ? "" : text.Normalize(NormalizationForm.FormKC).Trim(wrapping).ToLowerInvariant();

    private static Dictionary<string, string> Of(params (string Name, string Words)[] all) => all
        .SelectMany(static one => one.Words.Split(' ').Select(word => (word, one.Name)))
        .ToDictionary(static pair => pair.word, static pair => pair.Name, StringComparer.Ordinal);
}
