using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Evaluation;

namespace ChinaRussiaBot.Tests.Evaluation;

public sealed class GoldenJudgeTests
{
    private static readonly GoldenQuestion Question = new() { Id = "q", Lang = "ru", Q = "?" };

    [Theory]
    [InlineData("190 271 000 000", "190271000000")]
    [InlineData("190\u00a0271", "190271")]
    [InlineData("190\u202f271,5", "190271,5")]
    [InlineData("１９０２．７１亿", "1902.71亿")]
    [InlineData("в 2022 2023 годах", "в 2022 2023 годах")]
    [InlineData("5 портов", "5 портов")]
    public void Text_is_searched_after_width_and_digit_groups_are_evened_out(string text, string normal) =>
        Assert.Equal(normal, GoldenJudge.Normalise(text));

    [Fact]
    public void Every_pattern_must_be_found()
    {
        GoldenQuestion question = Question with { Must = ["190[.,]27", "долл"], MustAny = ["x", "США"], MustNot = ["евро"], Src = ["customs"] };
        Assert.Equal(GoldenVerdict.Right, Judge(question, "190,27 млрд долл. США"));
        Assert.Equal(GoldenVerdict.Wrong, Judge(question, "190,27 млрд евро, долл. США"));
        Assert.Equal(GoldenVerdict.Wrong, Judge(question, "190,27 млрд долл."));
        Assert.Equal(GoldenVerdict.Wrong, Judge(question with { Src = ["rosstat"] }, "190,27 млрд долл. США"));
    }

    [Theory]
    [InlineData("№ 7", "открыта полоса №\u00A07")]
    [InlineData("（暂行）", "管理办法（暂行）")]
    public void A_pattern_of_characters_that_are_evened_out_is_found_where_they_stand(string pattern, string text) =>
        Assert.Equal(GoldenVerdict.Right, Judge(Question with { Must = [pattern], Src = [] }, text));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_pattern_that_takes_for_ever_is_told_and_ends_no_build(bool must)
    {
        const string Endless = "(a+)+$";
        GoldenQuestion question = must ? Question with { Must = [Endless] } : Question with { MustNot = [Endless] };
        (GoldenVerdict verdict, IReadOnlyList<string> reasons) = GoldenJudge.Judge(question, Answer(new string('a', 60) + "!", "answered"));
        Assert.Equal(GoldenVerdict.Wrong, verdict);
        Assert.Contains(reasons, static reason => reason.Contains(Endless, StringComparison.Ordinal));
    }

    [Fact]
    public void An_answer_in_the_other_language_or_without_citation_is_wrong()
    {
        AnswerDocument answer = Answer("190,27", "answered");
        Assert.Equal(GoldenVerdict.Wrong, GoldenJudge.Judge(Question, answer with { Language = "zh" }).Verdict);
        Assert.Equal(GoldenVerdict.Wrong, GoldenJudge.Judge(Question, answer with { Citations = [] }).Verdict);
        Assert.Equal(GoldenVerdict.Right, GoldenJudge.Judge(Question, answer).Verdict);
    }

    [Theory]
    [InlineData("answered", false, GoldenVerdict.Right)]
    [InlineData("unknown", false, GoldenVerdict.Refused)]
    [InlineData("clarify", false, GoldenVerdict.Refused)]
    [InlineData("answered", true, GoldenVerdict.Wrong)]
    [InlineData("unknown", true, GoldenVerdict.Right)]
    [InlineData("clarify", true, GoldenVerdict.Right)]
    public void Refusing_is_right_exactly_where_it_is_demanded(string status, bool abstain, GoldenVerdict verdict) =>
        Assert.Equal(verdict, GoldenJudge.Judge(Question with { Abstain = abstain }, Answer("x", status)).Verdict);

    private static GoldenVerdict Judge(GoldenQuestion question, string text) => GoldenJudge.Judge(question, Answer(text, "answered")).Verdict;

    private static AnswerDocument Answer(string text, string status) => new()
    {
        Status = status,
        Language = "ru",
        Text = text,
        Statements = [],
        Citations = [new CitationDocument(1, "customs", "", "", "", null, "quote", "zh", "/sources/customs#a", "a", null)],
        Figures = [],
        Chart = null,
        Suggestions = [],
        Generation = "g",
    };
}
