namespace ChinaRussiaBot;

/// <summary>Reads and writes the names of a <see cref="Language"/>. The only place where "zh" and "ru" are spelled.</summary>
public static class LanguageTag
{
    /// <summary>"zh" or "ru".</summary>
    public static string Of(Language language) => language switch
    {
        Language.Chinese => "zh",
        Language.Russian => "ru",
    };

    /// <summary>Reads a BCP 47 tag such as "zh", "zh-Hans", "ru_RU"; null when it names another language or nothing.</summary>
    public static Language? Parse(string? tag)
    {
        if (string.IsNullOrWhiteSpace(tag))
            return null;
        string primary = tag.Trim().Split('-', '_')[0].ToLowerInvariant();
        return primary switch
        {
            "zh" or "cn" or "zho" or "chi" => Language.Chinese,
            "ru" or "rus" => Language.Russian,
            _ => null,
        };
    }
}
