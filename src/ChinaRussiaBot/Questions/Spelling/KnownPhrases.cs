using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Questions.Spelling;

/// <summary>Every spelling that declarations and language tables hold: what a slip of the pen may have meant. Pure.</summary>
internal static class KnownPhrases
{
    /// <summary>Chinese phrases; those of lower rank are meant sooner: 0 the field's own, 1 the language's, 2 the glossary's.</summary>
    public static IEnumerable<(string Phrase, int Rank)> Chinese(KnowledgeBase knowledge)
    {
        foreach (Measure measure in knowledge.Measures)
        {
            foreach (string spelling in measure.ChineseSynonyms.Prepend(measure.Name.Chinese))
                yield return (spelling, 0);
        }

        foreach (DeclaredName name in knowledge.Names)
        {
            foreach (string spelling in name.ChineseSynonyms.Prepend(name.Name.Chinese))
                yield return (spelling, 0);
        }

        foreach (Port port in knowledge.Ports)
        {
            foreach (string spelling in port.ChineseSynonyms.Prepend(port.Name.Chinese))
                yield return (spelling, 0);
        }

        foreach ((string name, string phrase) in WordClasses.Read(Language.Chinese))
        {
            if (name != "weak")
                yield return (phrase, 1);
        }

        foreach (string spelling in knowledge.Glossary.SelectMany(static pair => pair.Chinese))
            yield return (spelling, 2);
    }

    /// <summary>Chinese names of places, ports and goods.</summary>
    public static IEnumerable<string> ChineseNames(KnowledgeBase knowledge) =>
        knowledge.Names.Where(static name => name.Kind is not (NameKind.Topic or NameKind.Other or NameKind.Currency)).SelectMany(static name => name.ChineseSynonyms.Prepend(name.Name.Chinese))
            .Concat(knowledge.Ports.SelectMany(static port => port.ChineseSynonyms.Prepend(port.Name.Chinese)));

    /// <summary>Russian and Latin spellings of declared names and ports, and what is derived from them.</summary>
    public static IEnumerable<string> RussianNames(KnowledgeBase knowledge)
    {
        foreach (DeclaredName name in knowledge.Names)
        {
            yield return name.Name.Russian;
            foreach (string spelling in name.RussianSynonyms.Concat(name.LatinSynonyms).Concat(name.ChineseSynonyms))
                yield return spelling;
            foreach ((_, string word) in DerivedNames.Of(name))
                yield return word;
        }

        foreach (Port port in knowledge.Ports)
        {
            foreach (string spelling in port.RussianSynonyms.Append(port.Name.Russian))
                yield return spelling;
        }
    }

    /// <summary>Russian and Latin spellings of declarations and of the language itself.</summary>
    public static IEnumerable<string> Russian(KnowledgeBase knowledge)
    {
        foreach (string spelling in RussianNames(knowledge))
            yield return spelling;
        foreach (Measure measure in knowledge.Measures)
        {
            foreach (string spelling in measure.RussianSynonyms.Append(measure.Name.Russian))
                yield return spelling;
        }

        foreach (Language language in Enum.GetValues<Language>())
        {
            foreach ((_, string phrase) in WordClasses.Read(language))
                yield return phrase;
        }

        foreach ((_, string phrase) in WordClasses.Read(SmallTalk.Table))
            yield return phrase;
        foreach (string spelling in knowledge.Glossary.SelectMany(static pair => pair.Russian))
            yield return spelling;
    }

    /// <summary>Words that only the texts hold: known, but seldom what a slip meant.</summary>
    public static IEnumerable<string> OfTexts(KnowledgeBase knowledge)
    {
        foreach (KnowledgeItem item in knowledge.Items)
        {
            yield return item.Quote(Language.Russian) ?? "";
            if (item is PolicyPoint policy)
                yield return policy.Title.Russian;
            foreach (string phrase in item.Asked.All)
                yield return phrase;
        }
    }
}
