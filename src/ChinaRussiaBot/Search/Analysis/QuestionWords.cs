using System.Buffers;
using System.Collections.Frozen;

namespace ChinaRussiaBot.Search.Analysis;

/// <summary>
/// Words that ask but do not tell what about. They are cut from questions, never from passages.
/// Measured on development halves: Chinese +1.2 points of nDCG, Russian +0.5 over the usual stop list.
/// </summary>
internal static class QuestionWords
{
    private const string Chinese =
        "什么时候 什么样的 什么样 为什么 叫什么名字 叫什么 名字是什么 名称是什么 另一个名称 另一个名字 是什么 做什么 什么 多少个 多少人 多少 多久 多大 多长 多高 " +
        "如何 有哪些 哪些 哪个 哪一个 哪一年 哪一位 哪一 哪里 哪儿 哪位 哪种 哪年 哪 怎么样 怎么 怎样 是否 几个 几种 几 何时 何地 何处 何种 何 谁 吗 呢 请问 是不是 有没有";

    private const string Russian =
        "и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему теперь когда " +
        "даже ну вдруг ли если уже или ни быть был него до вас нибудь опять уж вам ведь там потом себя ничего ей может они тут где есть надо ней для " +
        "мы тебя их чем была сам чтоб без будто чего раз тоже себе под будет ж тогда кто этот того потому этого какой совсем ним здесь этом один " +
        "почти мой тем чтобы нее сейчас были куда зачем всех никогда можно при наконец два об другой хоть после над больше тот через эти нас про всего " +
        "них какая много разве три эту моя впрочем хорошо свою этой перед иногда лучше чуть том нельзя такой им более всегда конечно всю между " +
        "какое какие какого каком каким каких какую какими какому кого кому кем чему откуда почему сколько скольких скольким скольки насколько который " +
        "которая которое которые которого чей чья чье чьи каков какова каково каковы называется называются назывался называлась именно такое такая такие " +
        "находится находятся находился находилась находились является являются являлся являлась имеет имеют имел называют назвали звали зовут";

    private static readonly SearchValues<string> ChineseCuts =
        SearchValues.Create(Chinese.Split(' '), StringComparison.Ordinal);

    private static readonly string[] ChineseLongestFirst = [.. Chinese.Split(' ').OrderByDescending(word => word.Length)];

    private static readonly FrozenSet<string> RussianSet = Russian.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> RussianByText =
        RussianSet.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsRussian(ReadOnlySpan<char> word) => RussianByText.Contains(word);

    /// <summary>The question with a mark in place of each question word; the question itself if nothing else would be left.</summary>
    public static string CutChinese(string normalized)
    {
        if (!normalized.AsSpan().ContainsAny(ChineseCuts))
            return normalized;
        char[] cut = normalized.ToCharArray();
        foreach (string word in ChineseLongestFirst)
        {
            for (int at = cut.AsSpan().IndexOf(word); at >= 0; at = cut.AsSpan().IndexOf(word))
                cut.AsSpan(at, word.Length).Fill('|');
        }

        return cut.Any(char.IsLetterOrDigit) ? new string(cut) : normalized;
    }
}
