using System.Globalization;
using System.Text;
using ChinaRussiaBot.Host.Channels.Formatting;
using ChinaRussiaBot.Host.Channels.Telegram.Formatting;
using ChinaRussiaBot.Host.Tests.Telegram.Fake;
using CsCheck;

namespace ChinaRussiaBot.Host.Tests.Telegram;

public sealed class FormattingTests
{
    private static readonly string[] pieces =
    [
        "2023年中俄贸易额为2401.1亿美元，增长26.3%。", "В 2023 году товарооборот составил 1\u00a0902,71\u00a0млрд\u00a0долл.\u00a0США. ", "[1]", "[12]", " ", "\n", "\n\n",
        "<b>&amp;\"'", "🇨🇳🇷🇺", "👩‍👩‍👧", "e\u0301", "\u0000\u0007", "слово", "满洲里", ". ", "。", "5 000 т угля ", "https://example.org/?a=1&b=<2>", "\ud83d", "длинноесловобезпробелов",
    ];

    private static readonly Gen<StyledText> text = Gen.Int[0, (20 * 16 * 2) - 1].Array[0, 120].Select(static choices =>
    {
        StyledText made = new();
        foreach (int choice in choices)
            made.Add(pieces[choice % 20], (Look)(choice / 20 % 16), choice >= 320 ? "https://example.org/?q=\"<&>" : null);
        return made;
    });

    [Fact]
    public void Cut_messages_are_never_refused_and_lose_nothing() => text.Sample(
        static message =>
        {
            StyledText[] parts = [.. MessageCut.Parts(message, 120, 4000)];
            StringBuilder read = new();
            foreach (StyledText part in parts)
            {
                string html = TelegramHtml.Write(part);
                string plain = FakeHtml.Plain(html);
                Assert.True(plain.EnumerateRunes().Count() <= 120);
                Assert.True(Encoding.UTF8.GetByteCount(html) <= 4000);
                read.Append(parts.Length > 1 ? plain[(plain.IndexOf('\n', StringComparison.Ordinal) + 1)..] : plain);
            }

            Assert.Equal(Squeezed(message.Plain), Squeezed(read.ToString()));
        },
        iter: 3000);

    [Fact]
    public void A_cut_parts_no_seen_character_no_number_from_its_unit_and_no_mark() => text.Sample(
        static message =>
        {
            string plain = message.Plain;
            CutPlaces places = new(plain);
            HashSet<int> edges = [.. StringInfo.ParseCombiningCharacters(plain), plain.Length];
            for (int start = 0; start + 40 < plain.Length; start += 40)
            {
                int cut = places.Best(start, start + 40);
                Assert.True(edges.Contains(cut) || cut == start + 40);
            }
        },
        iter: 2000);

    [Theory]
    [InlineData("Объём вырос до 1\u00a0902,71\u00a0млрд\u00a0долл. США за год", 28)]
    [InlineData("Объём перевозок достиг 5 000 тонн за год", 26)]
    [InlineData("Товарооборот 2023 года вырос[1][2] заметно", 30)]
    [InlineData("去年中俄之间的双边贸易总额为2401.1亿美元并且增长", 19)]
    public void Numbers_keep_their_units_and_words_their_marks(string sentence, int furthest)
    {
        int cut = new CutPlaces(sentence).Best(0, furthest);
        string before = sentence[..cut];
        Assert.DoesNotMatch(@"[\d,.]\s?$", before.TrimEnd());
        Assert.DoesNotMatch(@"^(\s?(млрд|тонн|долл|亿|美元)|\[|\])", sentence[cut..]);
    }

    [Fact]
    public void A_folded_quotation_is_closed_and_opened_again_at_a_cut()
    {
        StyledText message = new StyledText().Add("Ответ.\n\n").Add(string.Concat(Enumerable.Repeat("Источник & <сайт>. ", 40)), Look.Folded);
        IReadOnlyList<StyledText> parts = MessageCut.Parts(message, 200, 32_768);
        Assert.True(parts.Count > 3);
        Assert.All(parts.Skip(1), static part => Assert.Contains("<blockquote expandable>", TelegramHtml.Write(part), StringComparison.Ordinal));
    }

    [Fact]
    public void Four_thousand_and_ninety_six_characters_of_two_units_are_one_message() =>
        Assert.Single(MessageCut.Parts(new StyledText().Add(string.Concat(Enumerable.Repeat("😀", 4096)))));

    private static string Squeezed(string text) => string.Concat(text.Where(static letter => !char.IsWhiteSpace(letter)));
}
