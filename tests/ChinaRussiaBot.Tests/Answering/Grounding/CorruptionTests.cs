using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Answering.Grounding;

namespace ChinaRussiaBot.Tests.Answering.Grounding;

/// <summary>Right statements made wrong are withheld; right ones said otherwise are not. Seeded: the same every time.</summary>
public sealed class CorruptionTests
{
    private const int Seed = 20261123;

    private static readonly GroundingCheck Check = new(RealKnowledge.Base, RealKnowledge.Analyzer);

    [Fact]
    public void Corrupted_statements_are_withheld()
    {
        Random random = new(Seed);
        Tally tally = new();
        Tally baseline = new();
        int stillTrue = 0;
        foreach ((Language language, DraftStatement right) in GoldenAnswers.Statements)
        {
            foreach ((string kind, DraftStatement wrong) in Corruption.Of(right, language, random))
            {
                if (StillTrue.IsProven(wrong, language))
                {
                    stillTrue++;
                    continue;
                }

                tally.Add(kind, IsWithheld(wrong, language), $"{right.Text} → {(kind == "citation" ? wrong.Items[0].Id : wrong.Text)}");
                baseline.Add(kind, !wrong.Items.TrueForAll(static item => RealKnowledge.Base.Item(item.Id) is not null), "");
            }
        }

        tally.Print("withheld");
        baseline.Print("caught by ids alone");
        TestContext.Current.TestOutputHelper?.WriteLine($"left out, for what was made is proven true: {stillTrue}");
        Assert.InRange(tally.Count, EveryCase.Rounds(3000, 600), int.MaxValue);
        Assert.InRange(stillTrue, 0, tally.Count / 200);
        Assert.True(tally.Share >= 0.997, tally.Misses);
    }

    [Fact]
    public void Right_statements_said_otherwise_pass()
    {
        Tally tally = new();
        var reworded = GoldenAnswers.Statements.Where(static pair => pair.Statement.Computed is null && !IsFixed(pair.Language, pair.Statement.Text))
            .SelectMany(static pair => Rewording.Of(pair.Statement.Text).Select(other => (pair.Language, Right: pair.Statement, Kind: other.Item1, Text: other.Item2)));
        foreach ((Language language, DraftStatement right, string kind, string text) in EveryCase.Of(reworded))
            tally.Add(kind, !IsWithheld(right with { Text = text }, language), $"{right.Text} → {text}");

        tally.Print("passed");
        Assert.InRange(tally.Count, EveryCase.Rounds(500, 50), int.MaxValue);
        Assert.True(tally.Share >= 0.99, tally.Misses);
    }

    /// <summary>Caveats in fixed wording are not said otherwise by anybody.</summary>
    private static bool IsFixed(Language language, string text) =>
        Frame.Of(language).Any(frame => frame.Literals[0].Length > 8 && text.StartsWith(frame.Literals[0], StringComparison.Ordinal))
        || text.StartsWith(Frame.Of(language).First(static frame => frame.Wording == Wording.Ended).Literals[0], StringComparison.Ordinal);

    private static bool IsWithheld(DraftStatement statement, Language language)
    {
        Draft draft = new(language);
        draft.Say(statement.Role, statement.Text, statement.Computed, statement.Items);
        return Check.Check(draft, RealKnowledge.Today).Count > 0;
    }
}
