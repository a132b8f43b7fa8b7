using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Questions.Spelling;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>
/// Which declared measure a few words name: they are read like a question, and the measures are compared with it by the matcher that
/// understands questions. Knows no single measure.
/// </summary>
internal sealed class MeasureFinder
{
    private const double Enough = 0.5;
    private const double TooClose = 0.97;

    private readonly KnowledgeBase knowledge;
    private readonly QuestionReader reader;
    private readonly MeasureMatcher matcher;

    public MeasureFinder(KnowledgeBase knowledge)
    {
        this.knowledge = knowledge;
        Analyzer = new TextAnalyzer(new Lexicon(knowledge));
        reader = new QuestionReader(knowledge, Analyzer, new SpellingRepair(knowledge));
        matcher = new MeasureMatcher(knowledge, Analyzer, new ItemSearch(knowledge, Analyzer).KnowsKey);
    }

    public TextAnalyzer Analyzer { get; }

    /// <summary>The measure of a quantity; null when none is named, or two are as likely.</summary>
    /// <param name="words">What is said about it, without numbers and dates.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="context">What is said around it.</param>
    public Measure? Find(string words, Unit unit, DocumentContext context)
    {
        Question question = reader.Read(words, context.Language, Conversation.Empty, context.Published ?? new DateOnly(2000, 1, 1));
        if (question.OtherCountries.Any() || question.WantsForecast)
            return null;
        List<MeasureMatch> matches = [.. matcher.Match(question, question.Direction)
            .Where(match => match.Measure.Unit == unit && match.Measure.Aspect is Aspect.Value or Aspect.Count && match.Confidence >= Enough)
            .Where(match => match.Measure.Direction == Direction.Both || question.Direction == match.Measure.Direction)
            .Where(match => Places(match.Measure).SetEquals(Places(question)) && IsBetweenTheTwo(question, match.Measure, context))];
        if (matches.Count == 0)
            return null;
        // Two measures that only differ in whose statistics they are cannot be told apart by a name.
        return matches.Count > 1 && matches[1].Score > matches[0].Score * TooClose && matches[1].Confidence >= matches[0].Confidence ? null : matches[0].Measure;
    }

    /// <summary>
    /// Figures of the two countries' dealings name the other side: Russia in a Chinese text, China in a Russian one. "Импорт из России" may leave
    /// it to title, heading or sentence; "внешняя торговля КНР" speaks of one side alone, and so do measures that are declared for one.
    /// </summary>
    private bool IsBetweenTheTwo(Question question, Measure measure, DocumentContext context)
    {
        Country other = context.Language == Language.Chinese ? Country.Russia : Country.China;
        HashSet<Country> named = [.. question.Countries.Select(static mention => mention.Country), .. question.Names.Select(CountryOf).OfType<Country>()];
        if (named.Count == 2)
            return true;
        HashSet<Country> declared = [.. CountryReader.Read(Analyzer.Analyze(measure.Name[context.Language])).Select(static mention => mention.Country)];
        if (declared.Count == 1 && measure.Direction == Direction.Both)
            return named.SetEquals(declared);
        bool toldWithWhom = question.Countries.Any(static mention => mention.Role is CountryRole.From or CountryRole.To or CountryRole.Partner);
        if (named.Contains(other))
            return toldWithWhom || question.Countries.Any(static mention => mention.Role == CountryRole.Origin);
        return (named.Count == 0 || toldWithWhom) && context.Countries(Analyzer).Contains(other);
    }

    private static Country? CountryOf(DeclaredName name) => name.Kind switch
    {
        NameKind.Province => Country.China,
        NameKind.Region => Country.Russia,
        _ => null,
    };

    private HashSet<string> Places(Measure measure) => [.. measure.About.Where(id => knowledge.Name(id) is { } name && IsPlace(name))];

    private static HashSet<string> Places(Question question) => [.. question.Names.Where(IsPlace).Select(static name => name.Id)];

    private static bool IsPlace(DeclaredName name) => name.Kind is NameKind.Province or NameKind.Region or NameKind.City or NameKind.Macroregion;
}
