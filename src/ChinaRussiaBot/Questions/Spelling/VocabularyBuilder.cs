using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Questions.Spelling;

/// <summary>Collects every word that the knowledge or the language tables know.</summary>
internal static class VocabularyBuilder
{
    private static readonly string[] OtherKnownWords =
    [
        "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь", "китайский", "российский", "русский", "российско", "китайско",
        "первый", "второй", "третий", "четвертый", "прошлый", "позапрошлый", "следующий", "последний", "квартал", "полугодие", "двадцать", "тысячи",
    ];

    public static Vocabulary Build(KnowledgeBase knowledge) => new(
        OtherKnownWords.Concat(KnownPhrases.Russian(knowledge)).SelectMany(Tokens),
        KnownPhrases.OfTexts(knowledge).SelectMany(Tokens))
    {
        Named = [.. KnownPhrases.RussianNames(knowledge).SelectMany(Tokens).Select(static token => token.Key)],
        Proper = [.. KnownPhrases.RussianNames(knowledge).SelectMany(static phrase => phrase.Split(' ', '-')).Where(static word => word.Length > 0 && char.IsUpper(word[0])).SelectMany(Tokens).Select(static token => token.Key)],
    };

    private static IEnumerable<Token> Tokens(string text) =>
        Tokenizer.TokensOfLetters(TextNormalizer.NormalizeText(text)).Where(static token => token.Kind is TokenKind.Russian or TokenKind.Latin);
}
