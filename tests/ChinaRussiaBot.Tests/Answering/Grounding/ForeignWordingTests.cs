using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Answering.Grounding;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Tests.Answering.Grounding;

/// <summary>
/// Statements of a model over every text that may be cited: right ones pass, however the words are put; spoilt ones do not. The baseline
/// is what the plain "cite your sources" prompt gives: an id that exists is believed. Seeded: the same every time.
/// </summary>
public sealed class ForeignWordingTests
{
    private const int Seed = 20261126;
    private const int Rounds = 3;

    private static readonly GroundingCheck Check = new(RealKnowledge.Base, RealKnowledge.Analyzer);

    private static readonly string[] ChineseGlue = ["此外，", "具体来看，", "资料显示，", "同时，"];
    private static readonly string[] RussianGlue = ["Кроме того, ", "При этом ", "В частности, ", "Согласно данным, "];

    [Fact]
    public void Spoilt_statements_of_a_model_are_withheld()
    {
        Random random = new(Seed);
        Tally ours = new();
        Tally baseline = new();
        for (int round = 0; round < Rounds; round++)
        {
            foreach ((Language language, DraftStatement right) in Right())
            {
                foreach ((string kind, DraftStatement wrong) in Corruption.Of(right, language, random).Concat(Mixed(right, language, random)))
                {
                    ours.Add(kind, IsWithheld(wrong, language), $"{right.Text} → {wrong.Text} [{string.Join(' ', wrong.Items.Select(static item => item.Id))}]");
                    baseline.Add(kind, !wrong.Items.TrueForAll(static item => RealKnowledge.Base.Item(item.Id) is not null), "");
                }
            }
        }

        ours.Print("withheld");
        baseline.Print("caught by ids alone");
        Assert.InRange(ours.Count, 3000, int.MaxValue);
        Assert.True(ours.Share >= 0.995, ours.Misses);
    }

    [Fact]
    public void Right_statements_of_a_model_pass()
    {
        Tally tally = new();
        Random random = new(Seed);
        foreach ((Language language, DraftStatement right) in Right())
        {
            tally.Add("as it stands", !IsWithheld(right, language), right.Text);
            foreach ((string kind, string text) in Rewording.Of(right.Text).Append(("glue", Glued(right.Text, language, random))))
                tally.Add(kind, !IsWithheld(right with { Text = text }, language), $"{right.Text} → {text}");
        }

        tally.Print("passed");
        Assert.True(tally.Share >= 0.99, tally.Misses);
    }

    /// <summary>The sentences of the knowledge itself, one statement each.</summary>
    private static IEnumerable<(Language Language, DraftStatement Statement)> Right() =>
        from item in RealKnowledge.Base.Items
        where item is Passage or PolicyPoint
        from language in Enum.GetValues<Language>()
        let quote = item.Quote(language)
        where quote is not null
        from sentence in Sentences(quote, language)
        select (language, new DraftStatement(StatementRole.Point, sentence, [item], null));

    private static IEnumerable<string> Sentences(string text, Language language) => language == Language.Chinese
        ? text.Split('。', StringSplitOptions.RemoveEmptyEntries).Select(static sentence => sentence + "。")
        : [text];

    private static string Glued(string text, Language language, Random random) => language == Language.Chinese
        ? ChineseGlue[random.Next(ChineseGlue.Length)] + text
        : RussianGlue[random.Next(RussianGlue.Length)] + (text.Length > 1 && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text);

    /// <summary>The words of one item with the number of another, both cited.</summary>
    private static IEnumerable<(string Kind, DraftStatement Wrong)> Mixed(DraftStatement right, Language language, Random random)
    {
        if (FirstNumber(right.Text) is not { Length: > 0 } own)
            yield break;
        KnowledgeItem[] others = [.. RealKnowledge.Base.Passages.Where(item => item.Quote(language) is { } quote && FirstNumber(quote) is { Length: > 1 } number && !(right.Items[0].Quote(language) ?? "").Contains(number, StringComparison.Ordinal))];
        KnowledgeItem other = others[random.Next(others.Length)];
        string text = right.Text.Replace(own, FirstNumber(other.Quote(language)!), StringComparison.Ordinal);
        yield return ("mixed", right with { Text = text, Items = [.. right.Items, other] });
    }

    private static string FirstNumber(string text) =>
        System.Text.RegularExpressions.Regex.Match(text, @"(?<![\d.,—–-])(?!(?:19|20)\d\d(?!\d))\d+(?:[.,]\d+)?(?=[%亿万]|[\s\u00A0](?:%|мл|тыс))").Value;

    private static bool IsWithheld(DraftStatement statement, Language language)
    {
        Draft draft = new(language) { IsByModel = true };
        draft.Say(statement.Role, statement.Text, statement.Items);
        return Check.Check(draft, RealKnowledge.Today).Count > 0;
    }
}
