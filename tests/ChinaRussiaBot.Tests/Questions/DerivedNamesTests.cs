using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Tests.Questions;

/// <summary>Every declared name is found in the forms in which people write it, not only as it is declared.</summary>
public sealed class DerivedNamesTests
{
    /// <summary>Case endings by the ending of the name, as grammars list them.</summary>
    private static readonly (string Ending, string[] Cases)[] Declensions =
    [
        ("ия", ["ии", "ию", "ией"]),
        ("ка", ["ки", "ке", "ку", "кой"]),
        ("ино", ["ина", "ину", "ином", "ине"]),
        ("ово", ["ова", "ову", "овом", "ове"]),
        ("ск", ["ска", "ску", "ском", "ске"]),
        ("нь", ["ня", "ню", "нем", "не"]),
        ("н", ["на", "ну", "ном", "не"]),
        ("ский", ["ского", "скому", "ским", "ском"]),
        ("ая", ["ой", "ую"]),
    ];

    private static readonly string[] AdjectiveEndings = ["ий", "ого", "ому", "им", "ом", "ая", "ую", "ое", "ие", "их"];

    public static TheoryData<string> Towns => [.. RealKnowledge.Base.Names
        .Where(static name => name.Kind is NameKind.City or NameKind.Province or NameKind.Region && TextNormalizer.NormalizeText(name.Name.Russian).All(static letter => letter is >= 'а' and <= 'я'))
        .Select(static name => name.Id)];

    [Theory]
    [MemberData(nameof(Towns))]
    public void A_place_is_found_in_every_case(string id)
    {
        string name = TextNormalizer.NormalizeText(RealKnowledge.Base.Name(id)!.Name.Russian);
        (string Ending, string[] Cases) declension = Array.Find(Declensions, entry => name.EndsWith(entry.Ending, StringComparison.Ordinal));
        Assert.All(declension.Cases ?? [], form => Assert.Contains(id, Found(name[..^declension.Ending.Length] + form)));
    }

    [Theory]
    [MemberData(nameof(Towns))]
    public void A_place_is_found_by_its_adjective_in_every_case(string id)
    {
        string name = TextNormalizer.NormalizeText(RealKnowledge.Base.Name(id)!.Name.Russian);
        string? adjective = RussianDerivation.AdjectivesOfPlace(name).FirstOrDefault(static word => word.EndsWith("ский", StringComparison.Ordinal));
        // An adjective that is declared for another place is that place's.
        if (adjective is null || Found(adjective) is { Count: > 0 } found && !found.Contains(id))
            return;
        Assert.All(AdjectiveEndings, ending => Assert.Contains(id, Found($"{adjective[..^2]}{ending} переход")));
    }

    [Theory]
    [InlineData("угольный экспорт", "coal")]
    [InlineData("нефтяные поставки", "crude-oil")]
    [InlineData("свининный рынок", "pork")]
    public void Goods_are_found_by_their_adjective(string text, string id) => Assert.Contains(id, Found(text));

    [Fact]
    public void A_word_of_the_language_is_found_in_the_cases_that_the_stemmer_misses() =>
        Assert.DoesNotContain(RealKnowledge.Analyzer.Content(RealKnowledge.Analyzer.Analyze("до какого объёма"), []), static word => word.Text == "объема");

    private static List<string> Found(string text) => [.. RealKnowledge.Analyzer.Analyze(text).Spans
        .Where(static span => span.Term.Kind == TermKind.Name).Select(static span => span.Term.Id)];
}
