using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Tests.Search;

/// <summary>A passage is found by any form of its words: case, number, Simplified or Traditional.</summary>
public sealed class WordFormTests
{
    private const double MostBetween = 0.01;

    [Fact]
    public async Task Every_case_and_number_of_a_noun_finds_the_passage_that_has_it_in_the_nominative()
    {
        string[][] nouns = [.. RussianParadigm.All];
        using PassageIndex index = await BuildAsync(nouns.Select(static (forms, number) => $"В журнале под номером {number} записано слово {forms[0]}, рядом стоит подпись."));
        double[] found = [.. Enumerable.Range(0, RussianParadigm.Forms).Select(form => nouns
            .Select((forms, number) => index.Search(new PassageQuery($"Что записано о {forms[form]}?"), 1)[0].Id == $"{number}" ? 1.0 : 0).Average())];
        Assert.True(found.Max() - found.Min() <= MostBetween && found.Max() >= 0.99, string.Join(' ', found));
    }

    [Theory]
    [InlineData("贸易发展与边境铁路运输", "貿易發展與邊境鐵路運輸")]
    [InlineData("黑龙江绥芬河口岸关税", "黑龍江綏芬河口岸關稅")]
    [InlineData("粮食进口检疫规则", "糧食進口檢疫規則")]
    public async Task Simplified_and_Traditional_find_each_other_with_the_same_score(string simplified, string traditional)
    {
        using PassageIndex index = await BuildAsync([simplified + "。", "两国领导人会晤。", "天然气管道。"]);
        using PassageIndex other = await BuildAsync([traditional + "。", "两国领导人会晤。", "天然气管道。"]);
        double[] scores = [.. new[] { index, other }.SelectMany(one => new[] { simplified, traditional }.Select(text => one.Search(new PassageQuery(text), 1)[0].Score))];
        Assert.Single(scores.Distinct());
    }

    private static async Task<PassageIndex> BuildAsync(IEnumerable<string> texts)
    {
        using PassageIndexBuilder builder = PassageIndexBuilder.InMemory();
        foreach ((int number, string text) in texts.Index())
            await builder.AddAsync(new IndexedPassage($"{number}", "", text), TestContext.Current.CancellationToken);
        return await builder.CompleteAsync(TestContext.Current.CancellationToken);
    }
}
