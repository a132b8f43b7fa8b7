using ChinaRussiaBot.ModelServer;
using ChinaRussiaBot.SemanticKernel.Drafting;

namespace ChinaRussiaBot.Host.Tests.Models;

/// <summary>Each use of a model is switched off by itself: it is not asked for that, and for the others as before.</summary>
public sealed class SwitchTests
{
    private const string TooShort = "2023年？";

    [Fact]
    public async Task Without_composing_questions_are_still_put_into_other_words()
    {
        await using ModelledEngine engine = await ModelledEngine.Start("rewriter", null, ("Compose", "false"));
        await engine.Ask(ModelKnowledge.Chinese);
        Assert.Empty(engine.Model.Requests);
        Assert.Equal(new FakeScript().Rewritten, (await engine.Ask(TooShort)).UnderstoodAs);
    }

    [Fact]
    public async Task Without_rewriting_broad_answers_are_still_composed()
    {
        await using ModelledEngine engine = await ModelledEngine.Start("good", null, ("Rewrite", "false"));
        await engine.Ask(TooShort);
        Assert.Empty(engine.Model.Requests);
        Assert.True((await engine.Ask(ModelKnowledge.Russian)).IsComposedByModel);
    }

    [Fact]
    public async Task Without_drafts_no_passage_leaves_the_house()
    {
        await using ModelledEngine engine = await ModelledEngine.Start("translator", null, ("Draft", "false"));
        PassageDraft draft = await engine.Translator.TranslateAsync("2023年，贸易额达到2401.1亿美元。", Language.Chinese, [], TestContext.Current.CancellationToken);
        Assert.Equal((null, "off"), (draft.Text, draft.Problem));
        Assert.Empty(engine.Model.Requests);
    }
}
