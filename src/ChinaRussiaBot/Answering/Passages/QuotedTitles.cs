using System.Text.RegularExpressions;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Answering.Passages;

/// <summary>
/// Works, documents and names that a question puts in quotation marks. Their words mean nothing one by one: of «Войну и мир» a text on
/// a war and on the world says nothing. Pure.
/// </summary>
internal static partial class QuotedTitles
{
    /// <summary>A longer title is seldom quoted word for word.</summary>
    private const int ShortTitle = 3;

    /// <summary>Whether the question quotes a short title that is no declared name and that the item does not hold as it stands.</summary>
    public static bool IsOfAnother(Question question, KnowledgeItem item)
    {
        PolicyPoint? policy = item as PolicyPoint;
        return IsOfAnother(question, $"{policy?.Title.Chinese}\n{policy?.Title.Russian}\n{item.Quote(Language.Chinese)}\n{item.Quote(Language.Russian)}");
    }

    /// <summary>The same of a measure and its names.</summary>
    public static bool IsOfAnother(Question question, Measure measure) =>
        IsOfAnother(question, string.Join('\n', measure.ChineseSynonyms.Concat(measure.RussianSynonyms).Append(measure.Name.Chinese).Append(measure.Name.Russian)));

    private static bool IsOfAnother(Question question, string text)
    {
        foreach (Match title in Title().Matches(question.Text))
        {
            string quoted = TextNormalizer.NormalizeText(title.Groups["t"].Value);
            List<Token> words = Tokenizer.Tokens(quoted);
            if (words.Count is > 0 and <= ShortTitle && !IsDeclared(question, quoted) && !Holds(TextNormalizer.NormalizeText(text), words, quoted))
                return true;
        }

        return false;
    }

    /// <summary>A declared name or term fills the quotation.</summary>
    private static bool IsDeclared(Question question, string quoted)
    {
        int at = question.Analyzed.Text.IndexOf(quoted, StringComparison.Ordinal);
        // Where slips were mended the title no longer stands as it was typed.
        return at < 0 || question.Analyzed.Spans.Any(span => span.Term.Kind != TermKind.Class && span.Start <= at && at + quoted.Length <= span.End);
    }

    private static bool Holds(string text, List<Token> words, string quoted)
    {
        if (text.Contains(quoted, StringComparison.Ordinal))
            return true;
        List<Token> tokens = Tokenizer.Tokens(text);
        for (int at = 0; at + words.Count <= tokens.Count; at++)
        {
            if (words.TrueForAll(word => tokens[at + words.IndexOf(word)].Key == word.Key))
                return true;
        }

        return false;
    }

    /// <summary>《…》, and in the other marks what begins with a capital letter: a colourful word in quotation marks is no title.</summary>
    [GeneratedRegex(@"《(?<t>[^》]{1,60})》|[«“„""](?<t>\p{Lu}[^»”“""]{2,80})[»”“""]", RegexOptions.CultureInvariant)]
    private static partial Regex Title();
}
