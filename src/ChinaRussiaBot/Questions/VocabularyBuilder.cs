using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Questions;

/// <summary>Collects every word that the knowledge or the language tables know.</summary>
internal static class VocabularyBuilder
{
    private static readonly string[] OtherKnownWords =
        ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь", "китайский", "российский", "русский", "российско", "китайско", "первый", "второй", "третий", "четвертый", "прошлый", "позапрошлый", "следующий", "последний"];

    public static Vocabulary Build(KnowledgeBase knowledge) => new(
        Texts(knowledge).SelectMany(Tokens),
        WordClasses.Read(Language.Russian).Where(static entry => entry.Class == "stop").SelectMany(static entry => Tokens(entry.Phrase)).Select(static token => token.Key).Except(Tokens("квартал квартала полугодие полугодия").Select(static token => token.Key)));

    private static IEnumerable<Token> Tokens(string text) =>
        Tokenizer.Tokens(TextNormalizer.NormalizeText(text)).Where(static token => token.Kind is TokenKind.Russian or TokenKind.Latin);

    private static IEnumerable<string> Texts(KnowledgeBase knowledge)
    {
        foreach (string word in OtherKnownWords)
            yield return word;
        foreach ((_, string phrase) in WordClasses.Read(Language.Russian).Concat(WordClasses.Read(Language.Chinese)))
            yield return phrase;
        foreach (DeclaredName name in knowledge.Names)
        {
            yield return name.Name.Russian;
            foreach (string spelling in name.RussianSynonyms.Concat(name.LatinSynonyms).Concat(name.ChineseSynonyms))
                yield return spelling;
        }

        foreach (Measure measure in knowledge.Measures)
        {
            yield return measure.Name.Russian;
            foreach (string spelling in measure.RussianSynonyms)
                yield return spelling;
        }

        foreach (GlossaryPair pair in knowledge.Glossary)
        {
            foreach (string spelling in pair.Russian)
                yield return spelling;
        }

        foreach (KnowledgeItem item in knowledge.Items)
        {
            yield return item.Quote(Language.Russian) ?? "";
            foreach (string phrase in item.Asked.All)
                yield return phrase;
            if (item is PolicyPoint policy)
                yield return policy.Title.Russian;
        }
    }
}
