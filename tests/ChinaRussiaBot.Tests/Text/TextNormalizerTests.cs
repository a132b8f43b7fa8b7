using ChinaRussiaBot.Text;
using CsCheck;

namespace ChinaRussiaBot.Tests.Text;

public sealed class TextNormalizerTests
{
    [Theory]
    [InlineData("２０２３年中俄貿易額", "2023年中俄贸易额")]
    [InlineData("綏芬河口岸", "绥芬河口岸")]
    [InlineData("Товарооборот  Ещё", "товарооборот  еще")]
    [InlineData("1 902.71", "1902.71")]
    [InlineData("1 902,71 млрд", "1902.71 млрд")]
    [InlineData("1,902.71亿美元", "1902.71亿美元")]
    [InlineData("2 401亿", "2401亿")]
    [InlineData("240,11 млрд долл.", "240.11 млрд долл.")]
    [InlineData("240,112 млрд", "240.112 млрд")]
    [InlineData("12,345吨", "12345吨")]
    [InlineData("1 234 567 тонн", "1234567 тонн")]
    [InlineData("1,2,3", "1,2,3")]
    [InlineData("12.05.2023", "12.05.2023")]
    [InlineData("с 2019 по 2025", "с 2019 по 2025")]
    [InlineData("5,6月", "5,6月")]
    [InlineData("6½ мешков", "6½ мешков")]
    [InlineData("Ⅰ кв. 2024", "i кв. 2024")]
    [InlineData("январь—март", "январь-март")]
    [InlineData("«Сила Сибири»", "\"сила сибири\"")]
    [InlineData("тoвapooбopoт", "товарооборот")]
    [InlineData("Xарбин", "харбин")]
    [InlineData("2О23 году", "2023 году")]
    [InlineData("к0личество", "количество")]
    [InlineData("c 2019 по 2025", "с 2019 по 2025")]
    [InlineData("OPEC и Россия", "opec и россия")]
    [InlineData("и\u0306од", "йод")]
    [InlineData("Росси\u0301я", "россия")]
    [InlineData("Hā\u0115rb\u012Bn", "haerbin")]
    [InlineData("贸\u200B易\uFEFF额", "贸易额")]
    [InlineData("км²", "км²")]
    public void Folds_what_people_write_differently(string text, string expected) =>
        Assert.Equal(expected, TextNormalizer.Normalize(text).Text);

    [Fact]
    public void Normalising_twice_changes_nothing() =>
        Texts.Any.Sample(text =>
        {
            string once = TextNormalizer.NormalizeText(text);
            return TextNormalizer.NormalizeText(once) == once;
        });

    [Fact]
    public void Offsets_rise_and_stay_inside_the_source() =>
        Texts.Any.Sample(text =>
        {
            NormalizedText normalized = TextNormalizer.Normalize(text);
            int last = 0;
            for (int index = 0; index < normalized.Text.Length; index++)
            {
                (int start, int length) = normalized.SourceRange(index, 1);
                if (start < last || length < 1 || start + length > text.Length)
                    return false;
                last = start;
            }

            return normalized.SourceIndex(normalized.Text.Length) == text.Length;
        });

    [Fact]
    public void The_source_of_a_joined_number_is_the_number_as_written()
    {
        const string text = "составил 1 902,71 млрд";
        NormalizedText normalized = TextNormalizer.Normalize(text);
        int found = normalized.Text.IndexOf("1902.71", StringComparison.Ordinal);
        (int start, int length) = normalized.SourceRange(found, 7);
        Assert.Equal("1 902,71", text.Substring(start, length));
    }

    [Theory]
    [InlineData("\uD800")]
    [InlineData("\uDC00贸易")]
    [InlineData("а\uD83D")]
    [InlineData("\0\u0001\uFFFE\uFFFF")]
    [InlineData("")]
    [InlineData("😀𝟚𠀀")]
    public void Broken_characters_do_not_throw(string text) => Assert.NotNull(TextNormalizer.Normalize(text).Text);

    // Japanese forms, which typing tools offer as well.
    private const string Japanese = "対満売経済総鉄応実広両県気図発続増円帰団価";

    [Fact]
    public void Traditional_characters_fold_as_ICU_folds_them()
    {
        var transliterator = ICU4N.Text.Transliterator.GetInstance("Traditional-Simplified");
        for (char character = '\u4E00'; character < '\u9FFF'; character++)
        {
            string expected = transliterator.Transliterate(character.ToString());
            if (expected.Length == 1 && character is not ('苎' or '苧' or '薴') && !Japanese.Contains(character, StringComparison.Ordinal))
                Assert.Equal(expected, TextNormalizer.NormalizeText(character.ToString()));
        }
    }
}
