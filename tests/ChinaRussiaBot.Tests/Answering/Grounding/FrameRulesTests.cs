using ChinaRussiaBot.Answering.Grounding;

namespace ChinaRussiaBot.Tests.Answering.Grounding;

public sealed class FrameRulesTests
{
    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.Russian)]
    public void Of_every_fixed_wording_it_is_said_what_it_claims(Language language) => Assert.Empty(
        Frame.Of(language).Where(static frame => !FrameRules.Know(frame.Wording)).Select(static frame => frame.Wording.Russian));
}
