using System.Diagnostics;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Questions;
using CsCheck;

namespace ChinaRussiaBot.Tests.Questions;

/// <summary>No text makes the engine throw, say an uncited thing, or take long.</summary>
public sealed class RobustnessTests
{
    private static readonly string[] Pieces =
    [
        "2023", "年", "中俄", "贸易额", "多少", "出口", "俄罗斯", "товарооборот", " ", "импорт", "из", "Китая", "в", "2022", "году", "—", "?", "，", "?!", "百分之", "0", "9999",
        "-1", "99月", "Q5", "第九", "\u0000", "\u0007", "\uD800", "\uDC00", "😀", "👨‍👩‍👧", "\u202E", "\u200F", "א", "ب", "\u0301", "\uFEFF", "{0}", "<b>", "'; DROP", "\\", "％", "１９", "𠀀", "IV кв", "..", "год", "лет",
        "двадцать", "\n", "шесть", "\u2009", "процентов", "99999999999999999999", "трлн", "万亿",
    ];

    private static readonly Gen<string> Mixed = Gen.OneOf(Pieces).Array[0, 30].Select(string.Concat);

    [Fact]
    public void No_mixture_of_words_and_signs_throws() => Mixed.Sample(Holds, iter: 300, threads: 1, seed: "0000Oyh5Ot62");

    [Fact]
    public void No_string_of_characters_throws() => Gen.Char.Array[0, 60].Select(static characters => new string(characters)).Sample(Holds, iter: 300, threads: 1, seed: "0000Oyh5Ot63");

    [Theory]
    [InlineData("a")]
    [InlineData("中")]
    [InlineData("я")]
    [InlineData("2023年贸易额")]
    [InlineData("товарооборот в 2022 году, ")]
    [InlineData("\uD83D\uDE00")]
    [InlineData("1,")]
    [InlineData("十")]
    [InlineData("\u202Eэкспорт ")]
    public void Endless_text_is_answered_in_time_that_grows_with_its_length(string piece)
    {
        // Chinese is cut into words by a dictionary, which takes longer: a fifth of it says the same.
        int length = Tokenizer.IsHan(piece[^1]) ? 20_000 : 100_000;
        string text = string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1));
        long start = Stopwatch.GetTimestamp();
        Assert.True(Holds(text));
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0, 60);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u200B\u200B")]
    [InlineData("?!…")]
    [InlineData("😀😀😀")]
    [InlineData("\uD800\uD800")]
    public void What_holds_no_words_is_met_with_an_invitation(string text)
    {
        Answer answer = RealKnowledge.Answerer.Ask(text, Language.Chinese, Conversation.Empty).Answer;
        Answer.Unknown unknown = Assert.IsType<Answer.Unknown>(answer);
        Assert.Equal(UnknownReason.NoWords, unknown.Reason);
        Assert.NotEmpty(unknown.Suggestions);
    }

    private static bool Holds(string text)
    {
        Answer answer = RealKnowledge.Answerer.Ask(text, null, Conversation.Empty).Answer;
        return answer.Statements.All(statement => statement.Citations.Count > 0 && statement.Citations.All(number => number <= answer.Citations.Count));
    }
}
