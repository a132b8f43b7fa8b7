namespace ChinaRussiaBot.Text;

/// <summary>Edits (insert, delete, replace, swap neighbours) between two words of fewer than 63 characters. Pure.</summary>
internal static class EditDistance
{
    /// <summary>The number of edits, or <paramref name="limit"/> when it is that or more.</summary>
    public static int Of(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) >= limit)
            return limit;
        Span<int> table = stackalloc int[3 * 64];
        if (right.Length >= 63)
            return limit;
        int width = 64;
        for (int column = 0; column <= right.Length; column++)
            table[column] = column;
        for (int row = 1; row <= left.Length; row++)
        {
            Span<int> current = table.Slice(row % 3 * width, width);
            Span<int> previous = table.Slice((row - 1) % 3 * width, width);
            Span<int> before = table.Slice((row + 1) % 3 * width, width);
            current[0] = row;
            int smallest = row;
            for (int column = 1; column <= right.Length; column++)
            {
                int change = left[row - 1] == right[column - 1] ? 0 : 1;
                int edits = Math.Min(Math.Min(current[column - 1], previous[column]) + 1, previous[column - 1] + change);
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                    edits = Math.Min(edits, before[column - 2] + 1);
                current[column] = edits;
                smallest = Math.Min(smallest, edits);
            }

            if (smallest >= limit)
                return limit;
        }

        return Math.Min(limit, table[(left.Length % 3 * width) + right.Length]);
    }
}
