namespace ChinaRussiaBot.Ingestion.Mending;

/// <summary>Russian words that are written with a hyphen wherever they stand, so that a line's end does not take it from them. Pure.</summary>
internal static class CompoundWords
{
    private static readonly string[] FirstParts =
    [
        "северо", "южно", "юго", "восточно", "западно", "северно", "российско", "русско", "китайско", "казахстанско", "монголо", "японо", "американо",
        "торгово", "социально", "научно", "производственно", "финансово", "экспортно", "импортно", "военно", "культурно", "политико", "экономико",
        "транспортно", "агропромышленно", "технико", "физико", "онлайн", "интернет", "бизнес", "пресс", "вице", "экс", "мини", "по", "во", "кое", "из",
        "нефте", "премьер", "генерал", "машинно", "кредитно", "товарно", "валютно", "лесо", "дизель", "веб", "авиа", "стратегически", "внешнеэкономически",
    ];

    private static readonly string[] LastParts = ["то", "либо", "нибудь", "таки", "ка", "й", "я", "е", "го", "му", "м", "х", "ти", "летие", "летия", "летний"];

    // Joined forms that begin like a compound but are single words: "по-" also divides "по-ставки".
    private static readonly string[] Ambiguous = ["по", "во", "из", "мини", "нефте", "лесо", "авиа", "экс", "вице"];

    public static bool KeepHyphen(string first, string second)
    {
        if (first.Length == 0)
            return false;
        if (Ambiguous.Contains(first))
            return first is "по" && (second.EndsWith("ски", StringComparison.Ordinal) || second.EndsWith("ому", StringComparison.Ordinal) || second.EndsWith("ему", StringComparison.Ordinal));
        return FirstParts.Contains(first) || LastParts.Contains(second);
    }
}
