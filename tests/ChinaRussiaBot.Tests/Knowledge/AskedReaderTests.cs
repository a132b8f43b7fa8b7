using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Tests.Knowledge;

/// <summary>What editors may write under <c>asked</c>, and what they are told when they may not.</summary>
public sealed class AskedReaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string knowledge;

    public AskedReaderTests() => knowledge = SmallKnowledge.WriteTo(folder);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Phrasings_are_read_in_both_languages()
    {
        KnowledgeReading reading = Read("asked:", "  zh: [能借给别人吗]", "  ru: [можно ли одолжить, дать соседу]");
        Assert.Empty(reading.Problems);
        AskedPhrases asked = reading.Knowledge!.Item("rule")!.Asked;
        Assert.Equal(["能借给别人吗"], asked.Chinese);
        Assert.Equal(["можно ли одолжить", "дать соседу"], asked.Russian);
        Assert.Equal(3, asked.All.Count());
    }

    [Fact]
    public void An_item_need_not_have_any() => Assert.Same(AskedPhrases.None, Read("date: 2024").Knowledge!.Item("rule")!.Asked);

    [Theory]
    [InlineData(8, "'asked' needs phrasings in each language of the item: zh is missing", "asked:", "  ru: [можно ли одолжить]")]
    [InlineData(9, "a Chinese text in the Russian field", "asked:", "  zh: [能借吗]", "  ru: [能借给别人吗]")]
    [InlineData(8, "'能借吗' already asks for 'rule': one phrasing asks for one item", "asked:", "  zh: [能借吗, 能借吗]", "  ru: [можно ли одолжить]")]
    [InlineData(10, "unknown field 'en'", "asked:", "  zh: [能借吗]", "  ru: [можно ли одолжить]", "  en: [may I lend it]")]
    [InlineData(7, "'asked' should have fields of its own", "asked: [能借吗]")]
    public void A_mistake_is_said_with_its_line(int line, string message, params string[] fields) =>
        Assert.Contains(Read(fields).Problems, problem => problem.File == "policies/rule.yaml" && problem.Line == line && problem.Message.Contains(message, StringComparison.Ordinal));

    [Fact]
    public void A_phrasing_that_is_a_whole_text_is_too_long() =>
        Assert.Contains(Read("asked:", "  zh: [能借吗]", $"  ru: [{string.Join(' ', Enumerable.Repeat("можно", 30))}]").Problems, static problem => problem.Message.Contains("too long", StringComparison.Ordinal));

    private KnowledgeReading Read(params string[] fields)
    {
        string[] rule = ["- id: rule", "  title: {zh: 规定, ru: Правило}", "  text: {zh: 证件不得转借。, ru: Документ нельзя передавать.}", "  status: {zh: 有效, ru: действует}", "  topics: []", "  sources: [customs]"];
        folder.File("knowledge/policies/rule.yaml", string.Concat(rule.Concat(fields.Select(static field => "  " + field)).Select(static line => line + "\n")));
        return KnowledgeReader.Read(knowledge);
    }
}
