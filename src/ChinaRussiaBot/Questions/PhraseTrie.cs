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
            if (node.After(step) is not { } next)
                node.Add(step, next = new Node());
            node = next;
        }

        if (node == root)
            return;
        if (!node.Terms.Contains(term))
            node.Terms = [.. node.Terms, term];
    }

    /// <summary>Whether just this phrase is known.</summary>
    public bool Holds(IEnumerable<TStep> steps)
    {
        Node? node = root;
        foreach (TStep step in steps)
        {
            node = node.After(step);
            if (node is null)
                return false;
        }

        return node.Terms.Length > 0;
    }

    /// <summary>Every phrase that begins at <paramref name="start"/>, shorter ones first: how many steps it took, and its terms.</summary>
    public IEnumerable<(int Steps, IReadOnlyList<Term> Terms)> Match(Func<int, (bool Any, TStep Step)> stepAt, int start)
    {
        Node node = root;
        for (int at = start; stepAt(at) is (true, { } step); at++)
        {
            if (node.After(step) is not { } next)
                yield break;
            node = next;
            if (node.Terms.Length > 0)
                yield return (at - start + 1, node.Terms);
        }
    }

    /// <summary>Most places go on in one way only: a table is made for the others.</summary>
    private sealed class Node
    {
        private TStep? step;
        private Node? only;
        private Dictionary<TStep, Node>? several;

        public Term[] Terms { get; set; } = [];

        public Node? After(TStep wanted) =>
            several is not null ? several.GetValueOrDefault(wanted)
            : only is not null && EqualityComparer<TStep>.Default.Equals(step, wanted) ? only
            : null;

        public void Add(TStep added, Node next)
        {
            if (only is null && several is null)
            {
                (step, only) = (added, next);
                return;
            }

            several ??= new Dictionary<TStep, Node> { [step!] = only! };
            (step, only) = (default, null);
            several.Add(added, next);
        }
    }
}
