namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>
/// In the company in which a source says one thing, a statement does not say another: between "customs (quantity): down" and
/// ", the ambassador says" stands 42 %, and no other number of the same note. Words may be left out, added and moved; what is put in the
/// place of another between the same neighbours is a change. Pure.
/// </summary>
internal static class SameCompany
{
    /// <summary>Pieces looked at on each side.</summary>
    private const int Side = 2;

    /// <summary>So many of them have to be there: the edges of texts are alike everywhere.</summary>
    private const int LeastNeighbours = 3;

    /// <summary>
    /// Chinese puts synonyms of any length between the same characters, so only these are looked at: to Russia, from Russia. Whether it is
    /// import or export hangs on whose it is, and is compared with that.
    /// </summary>
    private const string Opposites = "对自";

    /// <summary>What stands in the place of another thing; null when nothing does.</summary>
    public static string? Problem(Piece[] said, IReadOnlyList<ItemEvidence> cited)
    {
        Dictionary<(int, int), List<int>> places = [];
        for (int at = 0; at < said.Length; at++)
        {
            (int, int) before = Before(said, at);
            if (!places.TryGetValue(before, out List<int>? starts))
                places[before] = starts = [];
            starts.Add(at);
        }

        HashSet<int> changed = [];
        HashSet<int> held = [];
        foreach (Piece[] source in cited.SelectMany(static item => item.Rows))
        {
            for (int at = 0; at < source.Length; at++)
            {
                if (!places.TryGetValue(Before(source, at), out List<int>? starts))
                    continue;
                foreach (int start in starts)
                    Compare(said, start, source, at, changed, held);
            }
        }

        changed.ExceptWith(held);
        return changed.Count == 0 ? null : $"changed: {said[changed.Min()].Kind}";
    }

    private static void Compare(Piece[] said, int at, Piece[] source, int there, HashSet<int> changed, HashSet<int> held)
    {
        (Piece own, Piece other) = (said[at], source[there]);
        if (own.Kind == PieceKind.Edge || own.Kind != other.Kind || !IsFollowedAlike(said, at, source, there))
            return;
        if (own.IsSaidBy(other))
            held.Add(at);
        else if (Neighbours(said, at) >= (own.Kind == PieceKind.Han ? 2 * Side : LeastNeighbours) && (own.Kind != PieceKind.Han || Turns((char)own.Code, (char)other.Code)))
            changed.Add(at);
    }

    private static bool Turns(char one, char other) => Opposites.Contains(one, StringComparison.Ordinal) && Opposites.Contains(other, StringComparison.Ordinal);

    private static (int, int) Before(Piece[] row, int at) => (Code(row, at - 2), Code(row, at - 1));

    private static bool IsFollowedAlike(Piece[] one, int at, Piece[] other, int there) =>
        Code(one, at + 1) == Code(other, there + 1) && Code(one, at + 2) == Code(other, there + 2);

    private static int Code(Piece[] row, int at) => at >= 0 && at < row.Length ? row[at].Code : 0;

    private static int Neighbours(Piece[] row, int at)
    {
        int count = 0;
        for (int away = 1; away <= Side; away++)
            count += (Code(row, at - away) == 0 ? 0 : 1) + (Code(row, at + away) == 0 ? 0 : 1);
        return count;
    }
}
