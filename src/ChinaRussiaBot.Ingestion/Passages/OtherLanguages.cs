using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Ingestion.Passages;

/// <summary>Texts that are in neither language of the product. Pure.</summary>
internal static class OtherLanguages
{
    private const int FewLetters = 60;

    /// <summary>Running text in Latin letters or in Japanese; a name, a formula or an address is not.</summary>
    public static bool Is(string text)
    {
        int latin = 0, ours = 0, kana = 0;
        foreach (char character in text)
        {
            if (char.IsAsciiLetter(character))
                latin++;
            else if (Tokenizer.IsHan(character))
                ours += 3;
            else if (Tokenizer.IsCyrillic(character))
                ours++;
            else if (character is >= '\u3041' and <= '\u30FE')
                kana++;
        }

        return (latin > FewLetters && latin > ours * 4) || (kana > 10 && kana * 4 > ours / 3);
    }
}
