using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>
/// Which declared measure a few words name: they are read like a question, and the measures are compared with it by the matcher that
/// understands questions. Knows no single measure.
/// </summary>
internal sealed partial class MeasureFinder
{
    private const double Enough = 0.5;
    private const double Surely = 0.9;
    private const double TooClose = 0.97;
    private const double AsGood = 0.75;
    private const int LongestPreposition = 3;

    private readonly KnowledgeBase knowledge;
    private readonly QuestionReader reader;
    private readonly MeasureMatcher matcher;
    private readonly HashSet<Measure> undated;
    private readonly HashSet<Measure> states;
    private readonly HashSet<Measure> eachYear;
    private readonly Basis basis;
    private readonly OwnPlace places;
    private readonly PortSubjects ports;

    public MeasureFinder(KnowledgeBase knowledge)
    {
        this.knowledge = knowledge;
        Analyzer = new TextAnalyzer(new Lexicon(knowledge));
        reader = new QuestionReader(knowledge, Analyzer, spelling: null);
        ILookup<Measure, PeriodKind> kinds = knowledge.Figures.ToLookup(static figure => figure.Measure, static figure => figure.Period.Kind);
        undated = [.. kinds.Where(static group => group.All(static kind => kind is PeriodKind.Annual or PeriodKind.AsOf)).Select(static group => group.Key)];
        states = [.. kinds.Where(static group => group.All(static kind => kind is PeriodKind.AsOf)).Select(static group => group.Key)];
        eachYear = [.. undated.Except(states)];
        basis = new Basis(knowledge, Analyzer, states);
        places = new OwnPlace(knowledge, Analyzer);
        ports = new PortSubjects(knowledge, Analyzer);
        matcher = new MeasureMatcher(knowledge, Analyzer, new ItemSearch(knowledge, Analyzer).KnowsKey);
    }

    public TextAnalyzer Analyzer { get; }

    /// <summary>The measure of a quantity; null when none is named, or two are as likely.</summary>
    /// <param name="words">What is said about it, without numbers and dates.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="context">What is said around it.</param>
    /// <param name="leaned">The direction of what the words lean on, for words that say none.</param>
    public Measure? Find(string words, Unit unit, DocumentContext context, Direction leaned = Direction.Both) =>
        ports.Of([words]) is not null ? OfAPort(words, unit, context) ?? (OfTheTwo(words, unit, context, leaned) is { } ofTheTwo && !(unit.Dimension == Dimension.Mass && PortSubjects.NamesACrossing(words) && !ports.IsOfPlaces(ofTheTwo)) ? ofTheTwo : null)
        : (OfTheTwo(words, unit, context, leaned) ?? OfAPort(words, unit, context)) is { } found && !(ports.IsOfPlaces(found) && PlaceScope.IsOfTravellersToACountry(words)) && !(found is { Unit.Dimension: Dimension.Count, Direction: not Direction.Both } && !ports.IsOfPlaces(found) && (PortSubjects.NamesACrossing(words) || PortSubjects.IsHosted(words))) ? found : null;

    /// <summary>The port or town that a value is of; null for measures of the two countries, and where none is told.</summary>
    /// <param name="measure">What the value is of.</param>
    /// <param name="said">The words around it, the nearest first.</param>
    /// <param name="isKnown">False when the measure is of one port or town, and none is told: its value is nobody's.</param>
    public string? SubjectOf(Measure measure, IReadOnlyList<string> said, out bool isKnown)
    {
        string? subject = ports.IsOfPlaces(measure) ? ports.Of(said) ?? ports.ProvinceOf(measure, said) : null;
        isKnown = subject is not null || !ports.IsOfPlaces(measure);
        return subject;
    }

    // "铁路口岸进出口货运量" in a report of Suifenhe: the place names the port, not the measure.
    private Measure? OfAPort(string words, Unit unit, DocumentContext context)
    {
        Measure[] possible = [.. ports.With(unit)];
        // People weigh nothing, and goods are no people: in columns whose unit nobody tells.
        if (unit.Dimension == Dimension.Mass ? PortSubjects.IsOfPassers(words) && !PortSubjects.IsOfCargo(words) : unit.Dimension == Dimension.Count && PortSubjects.IsOfCargo(words) && !PortSubjects.IsOfPassers(words))
            return null;
        if (possible.Length == 0 || ForeignSubject.IsAtHome(words) || (context.Around.Count > 0 && ForeignSubject.IsCapacity(context.Around[^1])))
            return null;
        // "По итогам 2025 года составил …" without a port is nobody's.
        if (!context.Around.Append(context.Place).Append(context.Nearby).Prepend(words).Any(ports.NamesAPlace))
            return null;
        // "По переходам за январь–октябрь:" over «— Забайкальск – Маньчжурия: 14,2 млн т»: the line above says what happens there.
        if (IsPlaceAlone(words) && (PortSubjects.IsHandled(context.Lead) || context.Around.TakeLast(2).Any(PortSubjects.IsHandled)) && possible.Where(static measure => measure.About.Count == 0).ToArray() is [{ } handled])
            return handled;
        string bare = ports.Without(words);
        if (!bare.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(static word => word.Length > (word[0] < '\u2E80' ? LongestPreposition : 1) && word.Any(char.IsLetter) && !PlainWords.Are(word) && (!WordForms.IsVerbLike(word) || PortSubjects.IsHandled(word))))
            return null;
        // "Грузооборот" in a table of ports leaves it to the table to say so.
        Question question = Read($"{bare} {knowledge.Name(possible[0].Topics is [var topic, ..] ? topic : "")?.Name[context.Language]}", context);
        if (question.OtherCountries.Any() || question.WantsForecast || question.WantsPrice || question.Names.Any(static name => name.Kind == NameKind.Goods))
            return null;
        Measure? named = matcher.Match(question, DirectionOf(question))
            .FirstOrDefault(match => possible.Contains(match.Measure) && (match.Measure.Unit == unit || PortSubjects.IsOfPassers(words)) && (match.Measure.About.Count > 0 || GoodsIn(context.Around.Count > 0 ? context.Around[^1] : "").Length == 0) && match.Confidence >= Enough && (match.Measure.Direction != Direction.Both || question.Flows is not ([Flow.Out] or [Flow.In]))
                && !match.Unexplained.Any(static word => IsMore(word) && !PortSubjects.IsHandled(word.Text)) && context.Around.Prepend(words).Append(context.Nearby).Any(text => ports.Says(match.Measure, text)))?.Measure;
        // "Автомобильный пункт пропуска обработал 1,34 млн тонн": what a port handles is told by its unit.
        return named ?? (PortSubjects.IsHandled(words) && ports.Of([words, .. context.Around.Reverse(), context.Nearby]) is not null && !SaysMore(PortSubjects.WithoutHandling(bare)) ? possible.Where(static measure => measure.About.Count == 0).ToArray() is [{ } only] ? only : null : null);
    }

    private Measure? OfTheTwo(string words, Unit unit, DocumentContext context, Direction leaned)
    {
        if (places.Complete(words, context) is not { } complete || ForeignSubject.IsAtHome(words) || ForeignSubject.IsOfAllTheWorld(words) || (unit.Dimension == Dimension.Money && GrowthWords.IsUnitPrice(words)))
            return null;
        Question question = Read(complete, context);
        if (question.OtherCountries.Any() || question.WantsForecast || question.WantsPrice)
            return null;
        bool ofOne = ForeignSubject.IsOneCompany(words);
        bool everywhere = ForeignSubject.IsEverywhere(words);
        if (!ScopeOf(question, words, context, out string? scope))
            return null;
        if (scope is not null)
            question = Read($"{scope} {complete}", context);
        Direction? travellers = unit.Dimension == Dimension.Count ? PlaceScope.TravellersOf(complete) : null;
        Direction? direction = PlaceScope.SideOf(complete) ?? DirectionOf(question) ?? travellers ?? (leaned == Direction.Both ? OwnSide(question, words, context) : leaned);
        // "Поставки российского угля" in a text on the two countries: whose they are says which way they go.
        if (direction is null && context.IsOfTheTwo && GrowthWords.IsSupply(words) && question.Countries.Count > 0 && question.Countries.All(static mention => mention.Role is CountryRole.Origin or CountryRole.Actor) && question.Countries.Select(static mention => mention.Country).Distinct().Count() == 1 && question.Names.Any(static name => name.Kind == NameKind.Goods))
            direction = question.Countries[0].Country == Country.Russia ? Direction.RussiaToChina : Direction.ChinaToRussia;
        // "Нефть: за ноябрь Китай забрал 8,4 млн т" in such a text: to the one that buys.
        if (direction is null && context.IsOfTheTwo && question.Flows.Count == 0 && question.Countries.Count == 1 && question.Countries[0].Role == CountryRole.Actor && question.Names.Any(static name => name.Kind == NameKind.Goods) && ForeignSubject.IsBought(words))
            direction = question.Countries[0].Country == Country.China ? Direction.RussiaToChina : Direction.ChinaToRussia;
        // "Китай за это время поставил товаров на 42,63 млрд": all that goes to the other.
        if (direction is null && context.IsOfTheTwo && unit.Dimension == Dimension.Money && question.Countries is [{ Role: CountryRole.Actor }] && question.Names.All(static name => name.Kind != NameKind.Goods) && GrowthWords.IsSentAway(words))
            direction = question.Countries[0].Country == Country.Russia ? Direction.RussiaToChina : Direction.ChinaToRussia;
        // "Безвизовыми турами между Россией и Китаем воспользовались …": neither way alone.
        if (PlaceScope.IsBothWays(words) && travellers is null)
            direction = null;
        List<MeasureMatch> matches = [.. matcher.Match(question, direction)
            .Where(match => match.Measure.Unit == unit && (match.Measure.Aspect is Aspect.Value or Aspect.Count || (unit.Dimension == Dimension.Time && match.Measure.Aspect == Aspect.Duration && !match.Unexplained.Any(IsMore))) && match.Confidence >= Enough && !match.Unexplained.Any(static word => GrowthWords.IsDone(word.Text)) && (GrowthWords.IsDone(words) || !GrowthWords.IsDone(match.Measure.Name[context.Language])) && !(IsOfAll(match.Measure) && match.Unexplained.Any(static word => IsMore(word) || word.Keys.Any(static key => key.StartsWith('#')))))
            // "全年成交6.5万亿卢布": of the money alone nothing is told.
            .Where(match => !(unit.Dimension == Dimension.Money && match.Measure.Direction == Direction.Both && !IsMutual(match.Measure) && !match.Measure.About.Any(id => knowledge.Name(id)?.Kind == NameKind.Goods) && !IsToldBesideItsMoney(match.Measure, complete, context)))
            // "Туристы принесли Хэйхэ 10,4 млрд юаней": a place and a sum are no trade.
            .Where(match => !(unit.Dimension == Dimension.Money && match.Measure.Direction == Direction.Both && IsMutual(match.Measure) && Places(match.Measure).Count > 0 && !context.Around.Prepend(words).Any(said => PlaceScope.IsOfTrade(said) || SaysBothWays(said))))
            .Where(match => match.Measure.Direction == Direction.Both ? !IsOneWay(question, match.Measure) : direction == match.Measure.Direction || (direction is null && (IsNamed(match.Measure, question) || (context.IsOfTheTwo && IsGoodsAlone(question, words) && OnlyWay(match.Measure)) || (match is { Recall: >= 1, Confidence: >= Surely } && question.Countries.Count > 0))))
            .Where(match => !PortSubjects.IsAnotherWay(words, match.Measure.Name[context.Language]) && (!ofOne || IsNamed(match.Measure, question)) && (!everywhere || (match.Measure.Direction == Direction.Both && !match.Measure.About.Contains("russia"))) && Places(match.Measure).SetEquals(Places(question)) && (IsBetweenTheTwo(question, match.Measure, context) || (travellers is not null && match is { Recall: >= 1, Confidence: >= Surely })))];
        if (matches.Count == 0)
            return OfItsUnit(question, words, unit, direction, context);
        // "免签团队赴俄的中国游客": where one way is said, the measure of that way is meant.
        if (direction is not null && matches[0].Measure.Direction == Direction.Both
            && matches.Find(match => match.Measure.Direction == direction && match.Confidence >= matches[0].Confidence * AsGood) is { } oneWay)
            return oneWay.Measure;
        // "Безвизовый обмен охватил 781 тыс. человек, в том числе 455 тыс. россиян": the part of those who go one way has a measure of its own.
        if (travellers is not null && direction == travellers && matches[0].Measure.Direction == Direction.Both && knowledge.Measures.Where(measure => measure.Unit == unit && measure.Direction == direction && measure.Topics.ToHashSet().SetEquals(matches[0].Measure.Topics) && measure.About.All(matches[0].Measure.About.Contains)).ToArray() is [{ } theirs])
            return theirs;
        Measure[] alike = [.. matches.Where(match => match.Score >= matches[0].Score * TooClose && match.Confidence >= matches[0].Confidence).Select(static match => match.Measure)];
        // "перевозки через погранпереходы с Китаем": of no one port.
        if (alike.Length > 1 && alike.Where(measure => !ports.IsOfPlaces(measure)).ToArray() is { Length: > 0 } ofNoPort && ports.Of([words]) is null)
            alike = ofNoPort;
        // "中俄农产品贸易额": what goes both ways says so.
        if (alike.Length > 1 && (PlaceScope.IsOfTrade(words) || SaysBothWays(words)) && alike.Where(static measure => measure.Direction == Direction.Both).ToArray() is [{ } bothWays])
            return bothWays;
        // What is by contract or design, or holds on a day, says so; a value of a year is not that.
        if (alike.Length > 1 && alike.Where(measure => !undated.Contains(measure)).ToArray() is [{ } dated])
            return dated;
        // Two measures that only differ in whose statistics they are cannot be told apart by a name; the sentence may say whose.
        return basis.Choose(alike, context);
    }

    /// <summary>A text that began with one side's statistics goes on with them, unless the sentence says whose they are.</summary>
    public Measure OfTheSameStatistics(Measure found, Measure? last, DocumentContext context) => basis.Keep(found, last, context);

    /// <summary>The same of the statistics that words name; what it is for words that name none.</summary>
    public Measure OfStatisticsIn(Measure found, string said) => basis.In(found, said);

    /// <summary>Whether a measure is of all trade both ways: no sum of money is that which says nothing of trade.</summary>
    public static bool IsWhole(Measure measure) => IsOfAll(measure) && PlaceScope.IsOfTrade(measure.Name.Chinese);

    /// <summary>Whether a measure is what a contract or a design comes to each year.</summary>
    public bool IsOfEachYear(Measure measure) => eachYear.Contains(measure);

    /// <summary>What a contract or a design comes to of what moves; null for none.</summary>
    public Measure? EachYearOf(Measure moved) => eachYear.Where(measure => measure.Unit == moved.Unit && measure.About.Intersect(moved.About).Any()).Take(2).ToArray() is [{ } only] ? only : null;

    /// <summary>What a contract or a design comes to of what is named; null for none.</summary>
    public Measure? EachYearOf(string said, Unit unit) =>
        NamesIn(Analyzer.Analyze(said)).Select(static name => name.Id).ToHashSet() is var named && eachYear.Where(measure => measure.Unit == unit && measure.About.Any(id => named.Contains(id) && knowledge.Name(id)?.Kind == NameKind.Other)).Take(2).ToArray() is [{ } only] ? only : null;

    /// <summary>Whether some such measure has the unit.</summary>
    public bool MayBeOfEachYear(Unit unit) => eachYear.Any(measure => measure.Unit == unit);

    /// <summary>Whether a measure is of a state on a day, not of what moved in a stretch of time.</summary>
    public bool IsState(Measure measure) => states.Contains(measure);

    /// <summary>
    /// In a text on the two countries 进口煤炭 is what China buys from Russia, «вывезено сои» what Russia sends to China: statistics speak for the
    /// country in whose language they are written.
    /// </summary>
    private static Direction? OwnSide(Question question, string words, DocumentContext context) =>
        context.IsOfTheTwo && PlaceScope.IsCustomsWord(words) && question.Countries.Count == 0 && question.Flows is [Flow.Out or Flow.In] && question.Names.Any(static name => name.Kind == NameKind.Goods)
            ? (question.Flow == Flow.Out) == (context.Language == Language.Chinese) ? Direction.ChinaToRussia : Direction.RussiaToChina
            : null;

    /// <summary>In what is said of one province (title, heading, caption, sentence), values that name no country whole are of the province.</summary>
    private bool ScopeOf(Question question, string words, DocumentContext context, out string? scope)
    {
        scope = null;
        if (question.Names.Any(IsPlace) || PlaceScope.IsOfCountries(words))
            return true;
        for (int index = context.Around.Count - 1; index >= 0; index--)
        {
            DeclaredName[] named = [.. NamesIn(Analyzer.Analyze(context.Around[index])).Where(IsPlace).Distinct()];
            // A town in running text is more often where something was said than what it is of.
            if (index == context.Around.Count - 1 && index > 0)
                named = [.. named.Where(static name => name.Kind is NameKind.Province or NameKind.Region)];
            if (named.Length > 0)
                scope = named.Length == 1 ? named[0].Name[context.Language] : null;
            if (named.Length > 0)
                return named.Length == 1;
            if (PlaceScope.IsOfCountries(context.Around[index]))
                return true;
        }

        // "新闻通稿" above 上半年黑龙江省对俄进出口: what the head speaks of. A Russian digest begins with a province and goes on with others.
        if (context.Language == Language.Chinese && context.Place.Length > 0 && question.Flows.Count > 0 && question.Names.All(static name => name.Kind != NameKind.Goods))
            scope = context.Place;
        return true;
    }

    private Question Read(string words, DocumentContext context) =>
        reader.Read(words, context.Language, Conversation.Empty, context.Published ?? new DateOnly(2000, 1, 1));

    /// <summary>Whether a measure is of all that moves, so that whatever else is said makes it a part.</summary>
    private static bool IsOfAll(Measure measure) => measure.Unit.Dimension == Dimension.Money && measure.About.All(static id => id is "china" or "russia" or "yuan");

    /// <summary>"848 тыс. поездок граждан Китая в Россию": things that are counted only where two countries' people go name the measure with their direction.</summary>
    private Measure? OfItsUnit(Question question, string words, Unit unit, Direction? direction, DocumentContext context)
    {
        if (unit.Dimension != Dimension.Count || direction is null || question.Flows.Count > 0 || question.Names.Any(static name => name.Kind == NameKind.Goods) || SaysMore(words))
            return null;
        Measure[] counted = [.. knowledge.Measures.Where(measure => measure.Unit == unit && measure.Direction != Direction.Both && measure.Aspect is Aspect.Value or Aspect.Count)];
        return counted.All(measure => !measure.About.Any(id => knowledge.Name(id)?.Kind == NameKind.Goods)) && counted.Where(measure => measure.Direction == direction).ToArray() is [{ } only] && IsBetweenTheTwo(question, only, context)
            ? only
            : null;
    }

    /// <summary>中俄 names both sides and says nothing of who sends what to whom.</summary>
    private static Direction? DirectionOf(Question question) =>
        question.Countries.Any(static mention => mention.Role == CountryRole.Partner) && !question.Countries.Any(static mention => mention.Role is CountryRole.From or CountryRole.To)
            ? null
            : question.Direction;

    /// <summary>Whether the words speak of exports or of imports alone: their amount is not that of trade both ways.</summary>
    private static bool IsOneWay(Question question, Measure measure) =>
        question.Flows is [Flow.Out] or [Flow.In] && !GrowthWords.IsDone(question.Text) && (IsMutual(measure) || !question.Names.Any(static name => name.Kind == NameKind.Goods));

    /// <summary>"Нефть: за 9 мес. 74,5 млн т" in a text on the two countries: goods, and no word of where they go.</summary>
    private bool IsGoodsAlone(Question question, string words) =>
        question.Countries.Count == 0 && (question.Flows.Count == 0 || GrowthWords.IsSupply(words)) && question.Names.Count > 0 && question.Names.All(static name => name.Kind == NameKind.Goods) && !SaysMore(words) && !GrowthWords.IsAverage(words);

    // Goods that nobody declares the other way.
    private bool OnlyWay(Measure measure) => measure.About.Any(id => knowledge.Name(id)?.Kind == NameKind.Goods)
        && !knowledge.Measures.Any(other => other.Direction != measure.Direction && other.Direction != Direction.Both && other.About.Intersect(measure.About).Any(id => knowledge.Name(id)?.Kind == NameKind.Goods));

    // Sums of goods that go both ways: 中俄农产品贸易额.
    private static bool IsMutual(Measure measure) =>
        measure.Unit.Dimension == Dimension.Money && PlaceScope.IsOfTrade(measure.Name.Chinese);

    /// <summary>A measure of something with a name of its own ("Power of Siberia") needs no direction.</summary>
    private static bool IsNamed(Measure measure, Question question) =>
        question.Names.Any(name => name.Kind is NameKind.Other or NameKind.Organisation && measure.About.Contains(name.Id));

    /// <summary>
    /// Figures of the two countries' dealings name the other side: Russia in a Chinese text, China in a Russian one. "Импорт из России" may leave
    /// it to title, heading or sentence; "внешняя торговля КНР" speaks of one side alone, and so do measures that are declared for one.
    /// </summary>
    private bool IsBetweenTheTwo(Question question, Measure measure, DocumentContext context)
    {
        Country other = context.Language == Language.Chinese ? Country.Russia : Country.China;
        // "Поставки в Китай" may be a declared name as a whole; it says with whom all the same.
        bool toOther = PlaceScope.IsToOther(question.Text, other);
        HashSet<Country> named = [.. question.Countries.Select(static mention => mention.Country), .. question.Names.Select(CountryOf).OfType<Country>()];
        if (toOther)
            named.Add(other);
        if (named.Count == 2 || IsNamed(measure, question))
            return true;
        HashSet<Country> declared = [.. CountryReader.Read(Analyzer.Analyze(measure.Name[context.Language])).Select(static mention => mention.Country)];
        // "黑河市进出口额": what a town trades with all the world.
        if (declared.Count == 0 && measure.Direction == Direction.Both && Places(measure).Count > 0)
            return !(measure.Unit.Dimension == Dimension.Money && named.Contains(other));
        if (declared.Count == 1 && measure.Direction == Direction.Both)
            return named.SetEquals(declared);
        bool toldWithWhom = toOther || question.Countries.Any(static mention => mention.Role is CountryRole.From or CountryRole.To or CountryRole.Partner);
        if (named.Contains(other))
            return toldWithWhom || (context.IsOfTheTwo && ForeignSubject.IsBought(question.Text)) || question.Countries.Any(static mention => mention.Role == CountryRole.Origin);
        bool isTold = named.Count == 0 || toldWithWhom || (named.Count == 1 && GrowthWords.IsSupply(question.Text) && question.Names.Any(static name => name.Kind == NameKind.Goods)) || (question.Flow == Flow.In && question.Countries.Any(static mention => mention.Role == CountryRole.Origin));
        return isTold && (context.IsOfTheTwo || context.Countries(Analyzer).Contains(other) || (toldWithWhom && context.Spoken == measure.Direction && measure.Direction != Direction.Both));
    }

    private static Country? CountryOf(DeclaredName name) => name.Kind switch
    {
        NameKind.Province => Country.China,
        NameKind.Region => Country.Russia,
        _ => null,
    };

    private IEnumerable<DeclaredName> NamesIn(AnalyzedText text) =>
        text.Spans.Where(static span => span.Term is { Kind: TermKind.Name, Id: not ("china" or "russia") }).Select(span => knowledge.Name(span.Term.Id)).OfType<DeclaredName>();

    private HashSet<string> Places(Measure measure) => [.. measure.About.Where(id => knowledge.Name(id) is { } name && IsPlace(name))];

    private static HashSet<string> Places(Question question) => [.. question.Names.Where(IsPlace).Select(static name => name.Id)];

    private static bool IsPlace(DeclaredName name) => name.Kind is NameKind.Province or NameKind.Region or NameKind.City or NameKind.Macroregion;
}
