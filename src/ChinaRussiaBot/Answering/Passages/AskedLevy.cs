using System.Text.RegularExpressions;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Answering.Passages;

/// <summary>
/// A duty, an excise, a quota or a tax is asked: how much was traded does not tell it, nor does what says nothing of such a levy, nor
/// the levy on other goods. Pure.
/// </summary>
internal static class AskedLevy
{
    /// <summary>To what one rate applies.</summary>
    public enum Scope
    {
        /// <summary>No levy.</summary>
        None,

        /// <summary>Whatever is sold.</summary>
        AllGoods,

        /// <summary>These goods alone.</summary>
        EachGoods,
    }

    /// <summary>The kinds, by their classes in Words/forms.txt.</summary>
    private static readonly (Lazy<Regex> Said, Scope Scope)[] Kinds =
    [
        (FormWords.Pattern(static () => FormWords.Any("levy.duty")), Scope.EachGoods),
        (FormWords.Pattern(static () => FormWords.Any("levy.excise")), Scope.EachGoods),
        (FormWords.Pattern(static () => FormWords.Any("levy.quota")), Scope.EachGoods),
        (FormWords.Pattern(static () => FormWords.Any("levy.sales")), Scope.AllGoods),
    ];

    /// <summary>On what the levy is laid that is asked; with several, what holds for the strictest.</summary>
    public static Scope Asked(Question question)
    {
        Scope asked = Scope.None;
        foreach ((Lazy<Regex> said, Scope scope) in Kinds)
        {
            if (scope > asked && said.Value.IsMatch(question.Analyzed.Text))
                asked = scope;
        }

        return asked;
    }

    /// <summary>Whether a levy is asked of which the names of the measure say nothing.</summary>
    public static bool IsUnknownTo(Measure measure, Question question)
    {
        string? names = null;
        foreach ((Lazy<Regex> said, _) in Kinds)
        {
            if (said.Value.IsMatch(question.Analyzed.Text))
            {
                names ??= string.Join('\n', [measure.Name.Chinese, measure.Name.Russian, .. measure.ChineseSynonyms, .. measure.RussianSynonyms]);
                if (!said.Value.IsMatch(names))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether a levy is asked of which what was found says nothing, or says it of other goods.</summary>
    public static bool IsUnknownTo(FoundItem found, Question question)
    {
        if (found.Item is Figure figure)
            return IsUnknownTo(figure.Measure, question);
        PolicyPoint? policy = found.Item as PolicyPoint;
        foreach ((Lazy<Regex> said, Scope scope) in Kinds)
        {
            if (said.Value.IsMatch(question.Analyzed.Text)
                && ((scope == Scope.EachGoods && found.Missing.Any(static word => word.IsGoods))
                    || !said.Value.IsMatch($"{policy?.Title.Chinese}\n{policy?.Title.Russian}\n{found.Item.Quote(Language.Chinese)}\n{found.Item.Quote(Language.Russian)}")))
            {
                return true;
            }
        }

        return false;
    }
}
