using System.Globalization;
using System.Text;
using ChinaRussiaBot.Answering;
using ChinaRussiaBot.Host.Channels.Telegram.Formatting;
using ChinaRussiaBot.Host.Tests.Telegram.Fake;
using CsCheck;

namespace ChinaRussiaBot.Host.Tests.Telegram;

/// <summary>
/// Answers of hostile text in both scripts, rendered, cut and read back by <see cref="FakeHtml"/>, which was written without sight of the writer:
/// nothing is refused, nothing is lost. FUZZ_ANSWERS sets how many.
/// </summary>
public sealed class FuzzedAnswersTests
{
    private static readonly long answers = long.TryParse(Environment.GetEnvironmentVariable("FUZZ_ANSWERS"), CultureInfo.InvariantCulture, out long value) ? value : 300;

    private static readonly string[] pieces =
    [
        "2023年中俄贸易额为2401.1亿美元，", "同比增长26.3%。", "В 2023 году товарооборот составил 240,11\u00a0млрд\u00a0долл.\u00a0США. ", "на 26,3\u00a0% больше; ", "<b>", "</i>", "&amp;", "&", "\"", "'", "<", ">",
        "[1]", "_*[]()~`>#+-=|{}.!", "\\", " ", "  ", "\n", "\n\n", "\t", "🇨🇳🇷🇺", "👩‍👩‍👧‍👦", "e\u0301", "й", "й", "𠮷野家", "\ud83d", "\u0000", "\u0007", "\u200d", "\u202e", "\ufeff", "ﷺ",
        "满洲里—后贝加尔斯克", "Забайкальск", "длинноесловобезпробеловдлинноесловобезпробелов", "https://example.org/?a=1&b=<2>\"", "１２３４", "№ 5", "«кавычки»", "“引号”", "]]>", "<script>alert(1)</script>",
    ];

    private static readonly Gen<string> text = Gen.Int[0, pieces.Length - 1].Array[1, 60].Select(static choice => string.Concat(choice.Select(static at => pieces[at])));

    private static readonly Gen<string?> address = Gen.Int[0, 3].Select(static choice => choice switch
    {
        0 => (string?)null,
        1 => "https://example.org/a?b=\"<&>'",
        2 => "javascript:alert(1)",
        _ => "http://пример.рф/中文",
    });

    private static readonly Gen<Answer> answer =
        from language in Gen.Bool
        from texts in text.Array[1, 16]
        from titles in text.Array[1, 6]
        from link in address
        from role in Gen.Int[0, 3]
        select Make(language ? Language.Chinese : Language.Russian, texts, titles, link, role);

    [Fact]
    public void Nothing_is_refused_and_nothing_is_lost() => answer.Sample(
        static one =>
        {
            StyledText message = new TelegramReply(one.Citations.Count % 2 == 0 ? new Uri("https://bot.example/") : null).Render(one);
            IReadOnlyList<StyledText> parts = MessageCut.Parts(message);
            StringBuilder read = new();
            foreach (StyledText part in parts)
            {
                string html = TelegramHtml.Write(part);
                (string plain, int entities) = FakeHtml.Read(html);
                if (plain.EnumerateRunes().Count() > 4096 || Encoding.UTF8.GetByteCount(html) > 32_768 || entities > 100)
                    return false;
                read.Append(parts.Count > 1 ? plain.AsSpan(plain.IndexOf('\n', StringComparison.Ordinal) + 1) : plain);
            }

            string whole = Seen(read.ToString());
            return Seen(message.Plain) == whole && one.Statements.All(statement => whole.Contains(Seen(statement.Text), StringComparison.Ordinal));
        },
        iter: answers);

    // Everything but blanks, which a cut may take, and what no text message can hold: control characters and half characters.
    private static string Seen(string text)
    {
        StringBuilder seen = new(text.Length);
        Span<char> letters = stackalloc char[2];
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune))
                seen.Append(letters[..rune.EncodeToUtf16(letters)]);
        }

        return seen.ToString();
    }

    private static Answer Make(Language language, string[] texts, string[] titles, string? link, int role) => new Answer.Grounded(language, "fuzz")
    {
        Statements = [.. texts.Select((words, at) => new Statement("+" + words, [.. Enumerable.Range(1, 1 + (at % titles.Length))], (StatementRole)((role + at) % 4)))],
        Citations = [.. titles.Select((title, at) => new Citation(at + 1, $"item{at}", "doc", title, title, title, "2024", title, language, $"/sources/doc#{at}", link))],
    };
}
