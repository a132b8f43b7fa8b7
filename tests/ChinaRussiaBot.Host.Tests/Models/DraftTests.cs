using ChinaRussiaBot.ModelServer;
using ChinaRussiaBot.SemanticKernel.Drafting;

namespace ChinaRussiaBot.Host.Tests.Models;

/// <summary>A draft of the other language: never part of an answer, and one word where there is none.</summary>
public sealed class DraftTests
{
    private const string Original = "2023年，贸易额达到2401.1亿美元。";

    [Fact]
    public async Task The_model_is_given_the_passage_and_the_declared_words_as_data()
    {
        await using ModelledEngine engine = await ModelledEngine.Start("translator");
        PassageDraft draft = await engine.Translator.TranslateAsync(Original, Language.Chinese, [("贸易额", "товарооборот")], TestContext.Current.CancellationToken);
        Assert.Equal(new FakeScript().Draft, draft.Text);
        FakeRequest request = Assert.Single(engine.Model.Requests);
        Assert.Equal(("zh", "ru", Original), ((string)request.Node["from"]!, (string)request.Node["to"]!, (string)request.Node["text"]!));
        Assert.Equal("товарооборот", (string)request.Node["terms"]![0]!["ru"]!);
        Assert.DoesNotContain(Original, request.Instructions, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("garbage", "unreadable")]
    [InlineData("empty", "unreadable")]
    [InlineData("refused", "refused")]
    public async Task A_model_of_no_use_gives_no_draft_and_says_why(string model, string why)
    {
        await using ModelledEngine engine = await ModelledEngine.Start(model);
        PassageDraft draft = await engine.Translator.TranslateAsync(Original, Language.Chinese, [], TestContext.Current.CancellationToken);
        Assert.Equal((null, why), (draft.Text, draft.Problem));
    }
}
