using CsCheck;

namespace ChinaRussiaBot.Tests.Text;

/// <summary>Random texts in the letters, digits and marks that matter here, with a share of anything at all.</summary>
internal static class Texts
{
    private static readonly Gen<string> Pieces = Pick(
        "贸易", "貿易額", "中国", "俄羅斯", "2023年", "товар", "Ещё", "ё", "ООН", "oт", "c", "XАРБИН", "О", "0", "l", "1", "20", "300", "1902", "71",
        ",", ".", "，", "。", " ", "\u00A0", "\u2009", "'", "—", "-", "«", "»", "½", "²", "Ⅲ", "①", "％", "\u0301", "\u0306", "\u0308", "и", "İ", "ß",
        "ﬁ", "㎞", "\u200B", "\uFEFF", "\uD800", "\uDC00", "😀", "𝟚", "\0", "\uFFFE", "\uFFFF", "か\u3099", "가", "月", "млрд");

    public static readonly Gen<string> Any = Gen.OneOf(
        Pieces.Array[0, 14].Select(parts => string.Concat(parts)),
        Gen.Char.Array[0, 20].Select(characters => new string(characters)));

    public static readonly Gen<string> Sensible = Pick(
        "贸易", "貿易額", "中国", "俄罗斯", "口岸", "2023年", "товарооборот", "Китая", "России", "экспорт", "нефти", "1 902,71", "240.1", "的", "и", "в", "СПГ",
        "Harbin", "LNG", " ", "，", "。", ", ").Array[0, 30].Select(parts => string.Concat(parts));

    private static Gen<string> Pick(params string[] choices) => Gen.Int[0, choices.Length - 1].Select(index => choices[index]);
}
