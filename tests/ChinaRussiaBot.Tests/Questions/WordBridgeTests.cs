using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Tests.Questions;

/// <summary>Everyday words carry over to the other language, in any form, with all their senses, and mean nothing to questions.</summary>
public sealed class WordBridgeTests
{
    private static readonly WordBridge Bridge = new(
    [
        new GlossaryPair(["公司", "企业"], ["компания", "предприятие"], GlossaryPair.Everyday),
        new GlossaryPair(["企业家"], ["предприниматель"], GlossaryPair.Everyday),
        new GlossaryPair(["桥"], ["мост"], GlossaryPair.Everyday),
        new GlossaryPair(["货币"], ["валюта", "денежная единица"], GlossaryPair.Everyday),
        new GlossaryPair(["外汇"], ["валюта"], GlossaryPair.Everyday),
        new GlossaryPair(["卖家"], ["продавец"], GlossaryPair.Everyday),
        new GlossaryPair(["证明"], ["справка"], GlossaryPair.Everyday),
        new GlossaryPair(["集装箱"], ["контейнер"], GlossaryPair.Everyday),
        new GlossaryPair(["银行"], ["банк"], GlossaryPair.Everyday),
    ]);

    [Theory]
    [InlineData("Какие компании закрылись?", "≈0")]
    [InlineData("О предприятиях края", "≈0")]
    [InlineData("在俄企业有多少？", "≈0")]
    [InlineData("著名企业家", "≈1")]
    [InlineData("Что с предпринимателями?", "≈1")]
    [InlineData("За мостами", "≈2")]
    [InlineData("这座桥很长", "≈2")]
    [InlineData("桥梁专家", "")]
    [InlineData("Курсы валют", "≈3 ≈4")]
    [InlineData("Новая денежная единица", "≈3")]
    [InlineData("денежная политика", "")]
    [InlineData("Что грозит продавцу?", "≈5")]
    [InlineData("Сколько нужно справок?", "≈6")]
    [InlineData("卖家要几份证明", "≈5 ≈6")]
    [InlineData("У контейнерного терминала", "≈7")]
    [InlineData("Банковский день", "≈8")]
    [InlineData("Банковка", "")]
    public void A_word_is_found_in_any_form_the_longest_first_with_all_senses(string text, string keys) =>
        Assert.Equal(keys, string.Join(' ', Bridge.Find(RealKnowledge.Analyzer.Analyze(text)).Select(static span => span.Term.Key)));

    [Fact]
    public void Everyday_words_of_the_knowledge_are_many_and_no_glossary_terms()
    {
        Assert.True(RealKnowledge.Base.EverydayWords.Count > 500);
        Assert.DoesNotContain(RealKnowledge.Base.Glossary, static pair => pair.Field == GlossaryPair.Everyday);
        Assert.All(RealKnowledge.Base.EverydayWords, static pair => Assert.True(pair.Chinese.Distinct().Count() == pair.Chinese.Count && pair.Russian.Distinct().Count() == pair.Russian.Count, pair.Chinese[0]));
    }
}
