using ChinaRussiaBot.Host.Wording;

namespace ChinaRussiaBot.Web.Tests;

/// <summary>What the tests type and read, by language.</summary>
internal static class Words
{
    public static string Say(string language, string name) => Texts.Chat[name][LanguageTag.Parse(language)!.Value];

    public static string Trade(string language) => language == "zh" ? "2023年中俄贸易额是多少？" : "Каким был товарооборот России и Китая в 2023 году?";

    public static string TradeFigure(string language) => language == "zh" ? "2401.1亿美元" : "240,11";

    public static string FollowUp(string language) => language == "zh" ? "那2022年呢？" : "А в 2022 году?";

    public static string FollowUpFigure(string language) => language == "zh" ? "1902.71亿美元" : "190,27";

    public static string Series(string language) => language == "zh" ? "2019年到2024年中俄贸易额" : "Товарооборот России и Китая с 2019 по 2024 год";

    public static string Port(string language) => language == "zh" ? "满洲里口岸对面是哪里？" : "Какой пункт пропуска напротив Маньчжоули?";
}
