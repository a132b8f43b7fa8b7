using ChinaRussiaBot.Answering.Figures;
using ChinaRussiaBot.Answering.Passages;
using ChinaRussiaBot.Answering.Ports;
using ChinaRussiaBot.Answering.Reckoning;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Answering.Routing;

/// <summary>Everyone who can make an answer, for the rules to choose from. Thread-safe.</summary>
internal sealed record Composers(
    MeasuresAsked Measures,
    FigureComposer Figures,
    MeasureChoice Choice,
    PortComposer Ports,
    PortEvents Events,
    PassageComposer Passages,
    RelatedItems Related,
    StatedElsewhere Stated,
    TermsInBoth Terms,
    AmountAsked Amounts,
    GoodsPrices Prices,
    AmountsBeside Beside,
    Reckoner Reckoner)
{
    public static Composers Create(KnowledgeBase knowledge, TextAnalyzer analyzer, ItemSearch search, AskedIndex asked)
    {
        FigureShelf shelf = new(knowledge);
        Unit percent = knowledge.Units.FirstOrDefault(static unit => unit.Id == "percent")
            ?? new Unit("percent", Dimension.Share) { ChinesePrint = "%", RussianPrint = ["%"] };
        Unit points = knowledge.Units.FirstOrDefault(static unit => unit.Id == "pp")
            ?? new Unit("pp", Dimension.Share) { ChinesePrint = "个百分点", RussianPrint = ["п. п."] };
        PortShelf ports = new(knowledge, analyzer);
        PortAreas areas = new(knowledge);
        PortSayings sayings = new(analyzer);
        PortQuestionReader portReader = new(knowledge, new PortFilter(knowledge, areas), ports, new PortTexts(search, new PortDetails(sayings, search)));
        ComputedLines lines = new(percent, points);
        GoodsOperands goods = new(knowledge, shelf);
        MeasureMatcher matcher = new(knowledge, analyzer, search.KnowsKey);
        FigureCalculations calculations = new(shelf, lines);
        return new Composers(
            new MeasuresAsked(matcher),
            new FigureComposer(shelf, calculations, new FigureExtremes(shelf, analyzer), new FigureSpecials(shelf, calculations, percent)),
            new MeasureChoice(shelf),
            new PortComposer(portReader, ports, new PortLists(knowledge)),
            new PortEvents(knowledge, sayings),
            new PassageComposer(search, knowledge, new TitleDirections(knowledge, analyzer), asked),
            new RelatedItems(search, knowledge, asked),
            new StatedElsewhere(analyzer),
            new TermsInBoth(knowledge, search),
            new AmountAsked(analyzer),
            new GoodsPrices(goods, shelf, new UnitPrices(shelf)),
            new AmountsBeside(shelf),
            new Reckoner(
                goods,
                new SubjectOperands(knowledge, matcher),
                new PortOperands(new PortGroups(knowledge, areas), ports, shelf, matcher),
                lines));
    }
}
