namespace ChinaRussiaBot.Questions;

/// <summary>Phrases as paths of steps (stems of words, or characters), with the terms that end there. Filled once, then read only.</summary>
internal sealed class PhraseTrie<TStep>
    where TStep : notnull
{
    private readonly Node root = new();

    public void Add(IEnumerable<TStep> steps, Term term)
    {
        Node node = root;
        foreach (TStep step in steps)
        {
            node.Next ??= [];
            if (!node.Next.TryGetValue(step, out Node? next))
                node.Next[step] = next = new Node();
            node = next;
        }

        if (node == root)
            return;
        node.Terms ??= [];
        if (!node.Terms.Contains(term))
            node.Terms.Add(term);
    }

    /// <summary>Whether just this phrase is known.</summary>
    public bool Holds(IEnumerable<TStep> steps)
    {
        Node? node = root;
        foreach (TStep step in steps)
        {
            if (node.Next is null || !node.Next.TryGetValue(step, out node))
                return false;
        }

        return node.Terms is not null;
    }

    /// <summary>Every phrase that begins at <paramref name="start"/>, shorter ones first: how many steps it took, and its terms.</summary>
    public IEnumerable<(int Steps, IReadOnlyList<Term> Terms)> Match(Func<int, (bool Any, TStep Step)> stepAt, int start)
    {
        Node node = root;
        for (int at = start; stepAt(at) is (true, { } step); at++)
        {
            if (node.Next is null || !node.Next.TryGetValue(step, out Node? next))
                yield break;
            node = next;
            if (node.Terms is { } terms)
                yield return (at - start + 1, terms);
        }
    }

    private sealed class Node
    {
        public Dictionary<TStep, Node>? Next;

        public List<Term>? Terms;
    }
}
