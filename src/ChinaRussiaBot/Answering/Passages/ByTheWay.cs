using System.Text.RegularExpressions;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Questions;
using ChinaRussiaBot.Search;

namespace ChinaRussiaBot.Answering.Passages;

/// <summary>
/// What an item need not hold of a question that it answers: the asker's own circumstances, the choice that is not the right one, a number given
/// roughly, and goods or towns to which a rule for all of them applies. An item about other goods or another place gets none of it. Thread-safe.
/// </summary>
internal sealed class ByTheWay(KnowledgeBase knowledge)
{
    /// <summary>What the item has to hold of the clauses that ask, in rare words.</summary>
    private const double HeldAtLeast = 3;
    private const double Foreseen = 0.6;
    private const int ShortestNumber = 2;

    /// <summary>The items with what they lack for good reason left out of account.</summary>
    public List<FoundItem> Excuse(List<FoundItem> found, Question question, IReadOnlyList<ContentWord> content, double[] weights, IReadOnlyDictionary<KnowledgeItem, double> likeness)
    {
        Stretches stretches = new(question.Analyzed.Text, Circumstances.Told(question), Circumstances.Offered(question));
        bool general = AskedLevy.Asked(question) switch
        {
            AskedLevy.Scope.AllGoods => true,
            AskedLevy.Scope.EachGoods => false,
            _ => !WantedAnswer.IsExact(question),
        };
        return [.. found.Select(item => item.Missing.Count == 0 ? item
            : Excuse(item, content, weights, stretches, general && item.Item is PolicyPoint && likeness.GetValueOrDefault(item.Item) >= Foreseen))];
    }

    private FoundItem Excuse(FoundItem item, IReadOnlyList<ContentWord> content, double[] weights, Stretches stretches, bool general)
    {
        double asked = 0;
        for (int word = 0; word < content.Count; word++)
        {
            if (!item.Missing.Contains(content[word]) && !stretches.Hold(content[word]) && (Tells(content[word]) || IsOfItsGoods(content[word], item)))
                asked += weights[word];
        }

        bool ofOthers = asked < HeldAtLeast || IsOfOthers(item, content);
        bool[] excused = new bool[content.Count];
        double lost = 0;
        for (int word = 0; word < content.Count; word++)
        {
            ContentWord said = content[word];
            excused[word] = item.Missing.Contains(said)
                && (IsRough(said, item.Item, stretches.Text) || (!ofOthers && (stretches.Excuse(said, IsCountry(said)) || (general && Applies(said, item)))));
            if (excused[word])
                lost += weights[word];
        }

        double total = weights.Sum();
        if (lost == 0 || lost >= total)
            return item;
        HashSet<ContentWord> gone = [.. content.Where((_, word) => excused[word])];
        return item with { Missing = [.. item.Missing.Where(word => !gone.Contains(word))], Coverage = Math.Min(1, item.Coverage * total / (total - lost)) };
    }

    private bool Tells(ContentWord word) => !word.IsFlow && !word.IsWeak && word.Text.Length > 1 && !char.IsAsciiDigit(word.Text[0])
        && !NamesIn(word.Keys).Any(static name => name.Kind is not (NameKind.Topic or NameKind.Organisation or NameKind.Other));

    /// <summary>The goods that the item is about by its author's word: "may soya be exported" asks for the rule on soya.</summary>
    private bool IsOfItsGoods(ContentWord word, FoundItem item) => NamesIn(word.Keys).Any(name => name.Kind == NameKind.Goods && GoodsOf(item).Contains(name));

    /// <summary>The item is about certain goods or a certain place, and the question names others or none.</summary>
    private bool IsOfOthers(FoundItem item, IReadOnlyList<ContentWord> content)
    {
        List<DeclaredName> particular = [.. NamesIn(item.Subjects).Where(IsPlace), .. GoodsOf(item)];
        return particular.Count > 0 && !particular.Exists(name => content.Any(word => NamesIn(word.Keys).SelectMany(Upwards).Contains(name)));
    }

    /// <summary>A rule for all goods applies to these, one for the whole country in this town.</summary>
    private bool Applies(ContentWord word, FoundItem item) => NamesIn(word.Keys).Any(name => name.Kind == NameKind.Goods
        ? GoodsOf(item).All(Upwards(name).Contains)
        : IsPlace(name) && !NamesIn(item.Subjects).Any(IsPlace) && Upwards(name).Any(area => area.Kind == NameKind.Country && item.Subjects.Contains("#" + area.Id)));

    /// <summary>The goods that its author says it is about: others may stand in its title by the way.</summary>
    private List<DeclaredName> GoodsOf(FoundItem item) => [.. item.Item.About.Select(knowledge.Name).OfType<DeclaredName>().Where(static name => name.Kind == NameKind.Goods)];

    /// <summary>The name itself, the area or group of goods around it, and so on.</summary>
    private IEnumerable<DeclaredName> Upwards(DeclaredName name)
    {
        for (DeclaredName? around = name; around is not null; around = around.In is null ? null : knowledge.Name(around.In))
            yield return around;
    }

    private bool IsCountry(ContentWord word) => NamesIn(word.Keys).Any(static name => name.Kind == NameKind.Country);

    private static bool IsPlace(DeclaredName name) => name.Kind is NameKind.Province or NameKind.Region or NameKind.City;

    private IEnumerable<DeclaredName> NamesIn(IEnumerable<string> keys) =>
        keys.Where(static key => key.StartsWith('#')).Select(key => knowledge.Name(key[1..])).OfType<DeclaredName>();

    /// <summary>"Why 240?" of 240.11; "73 thousand" of 73 860.</summary>
    private static bool IsRough(ContentWord word, KnowledgeItem item, string question) => word.Text.Length >= ShortestNumber && word.Text.All(char.IsAsciiDigit)
        && Regex.IsMatch($"{item.Quote(Language.Chinese)}\n{item.Quote(Language.Russian)}", $@"(?<![\d.,]){word.Text}(?:[.,]\d{(NumbersInUnits.IsOfThousands(question, word) ? @"|\s?\d{3}(?!\d)" : "")})", RegexOptions.CultureInvariant);

    private sealed record Stretches(string Text, IReadOnlyList<(int Start, int End)> Told, IReadOnlyList<(int Start, int End)> Offered)
    {
        public bool Hold(ContentWord word) => Circumstances.Hold(Told, word) || Circumstances.Hold(Offered, word);

        /// <summary>Another country may be a wrong choice, but never a mere circumstance: its people have rules of their own.</summary>
        public bool Excuse(ContentWord word, bool isCountry) => Circumstances.Hold(Offered, word) || (!isCountry && Circumstances.Hold(Told, word));
    }
}
