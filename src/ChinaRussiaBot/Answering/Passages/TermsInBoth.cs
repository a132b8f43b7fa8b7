using System.Globalization;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Answering.Passages;

/// <summary>Terms that are declared in both languages, shown with an item whose two texts hold them. Thread-safe.</summary>
internal sealed class TermsInBoth(KnowledgeBase knowledge, ItemSearch search)
{
    /// <summary>How the term that a question names is said in a language; null when none is declared or no item holds it in both.</summary>
    public Route? Try(Question question, Language target)
    {
        Language own = target == Language.Chinese ? Language.Russian : Language.Chinese;
        foreach (TermSpan span in question.Analyzed.Spans.Where(span => span.Term.Kind is TermKind.Name or TermKind.Glossary && !IsTheme(span.Term)).OrderByDescending(static span => span.Length))
        {
            string asked = question.Analyzed.Text[span.Start..span.End];
            // What stands there in that language already is not asked for.
            if (asked.Any(Tokenizer.IsHan) != (own == Language.Chinese))
                continue;
            if (Held(span, own, target) is var (said, term, item))
                return Say(question, target, said, term, item);
        }

        return null;
    }

    /// <summary>A topic gathers several things under one name.</summary>
    private bool IsTheme(Term term) => term.Kind == TermKind.Name && knowledge.Name(term.Id) is { Kind: NameKind.Topic or NameKind.Country };

    private (string Said, string Term, KnowledgeItem Item)? Held(TermSpan span, Language own, Language target)
    {
        List<ContentWord> word = [new ContentWord(span.Term.Key, span.Term.Key, [span.Term.Key], 0, false)];
        foreach (KnowledgeItem item in search.Find(word, static item => item is PolicyPoint or Passage ? 1 : 0).Select(static found => found.Item))
        {
            if (Spelling(span.Term, own, item) is { } said && Spelling(span.Term, target, item) is { } term)
                return (said, term, item);
        }

        return null;
    }

    /// <summary>The first of its spellings that the item's text holds.</summary>
    private string? Spelling(Term term, Language language, KnowledgeItem item)
    {
        string text = TextNormalizer.NormalizeText($"{(item as PolicyPoint)?.Title[language]}\n{item.Quote(language)}");
        List<Token> tokens = language == Language.Chinese ? [] : Tokenizer.Tokens(text);
        return Spellings(term, language).FirstOrDefault(spelling => language == Language.Chinese
            ? text.Contains(TextNormalizer.NormalizeText(spelling), StringComparison.Ordinal)
            : Stand(Tokenizer.Tokens(TextNormalizer.NormalizeText(spelling)), tokens));
    }

    private IEnumerable<string> Spellings(Term term, Language language)
    {
        if (term.Kind == TermKind.Glossary)
        {
            GlossaryPair pair = knowledge.Glossary[int.Parse(term.Id, CultureInfo.InvariantCulture)];
            return language == Language.Chinese ? pair.Chinese : pair.Russian;
        }

        return knowledge.Name(term.Id) is { } name ? (language == Language.Chinese ? name.ChineseSynonyms : name.RussianSynonyms).Prepend(name.Name[language]) : [];
    }

    private static bool Stand(List<Token> spelling, List<Token> text)
    {
        for (int at = 0; spelling.Count > 0 && at + spelling.Count <= text.Count; at++)
        {
            int same = 0;
            while (same < spelling.Count && spelling[same].Key == text[at + same].Key)
                same++;
            if (same == spelling.Count)
                return true;
        }

        return false;
    }

    private static Route Say(Question question, Language target, string said, string term, KnowledgeItem item)
    {
        Draft draft = new(question.Language);
        draft.Say(StatementRole.Lead, Phrase.Of(target == Language.Chinese ? Wording.InChinese : Wording.InRussian, draft.Language, said.Trim('«', '»', '“', '”'), term.Trim('«', '»', '“', '”')), item);
        return new Route(RouteKind.Answered, draft) { About = new([], [], [], null, question.Intents.ToString(), [item.Id]) };
    }
}
