using ChinaRussiaBot.Ingestion.Office;
using Sylvan.Data.Csv;

namespace ChinaRussiaBot.Ingestion.Formats;

/// <summary>Separated values; the delimiter is found by looking.</summary>
internal static class CsvFileReader
{
    public static ExtractedDocument Read(byte[] bytes, ReadingLimits limits)
    {
        DecodedText decoded = TextDecoder.Decode(bytes);
        List<IReadOnlyList<string>> rows = [];
        int cells = 0;
        try
        {
            using CsvDataReader reader = CsvDataReader.Create(new StringReader(decoded.Text), new CsvDataReaderOptions
            {
                HasHeaders = false,
                Delimiter = Delimiter(decoded.Text),
                CsvStyle = CsvStyle.Standard,
                MaxBufferSize = limits.Characters,
            });
            while (reader.Read())
            {
                string[] row = new string[reader.RowFieldCount];
                for (int column = 0; column < row.Length; column++)
                    row[column] = reader.GetString(column).Trim();
                cells += row.Length;
                if (cells > limits.Cells)
                    throw new RefusedException(RefusalReason.TooManyCells, $"{limits.Cells}");
                rows.Add(row);
            }
        }
        catch (Exception broken) when (broken is CsvFormatException or CsvRecordTooLargeException or FormatException or InvalidOperationException)
        {
            throw new RefusedException(RefusalReason.Damaged, "CSV");
        }

        return new ExtractedDocument(FileKind.Csv) { Blocks = [.. SheetBlocks.Of(rows)], Notes = EncodingNotes.Of(decoded) };
    }

    /// <summary>The candidate that divides most lines into the same number of fields, counted outside of quotes.</summary>
    private static char Delimiter(string text)
    {
        string[] lines = [.. text.Split('\n').Where(static line => line.Trim().Length > 0).Take(50)];
        return ((char[])['\t', ';', ',', '|']).MaxBy(candidate =>
        {
            IGrouping<int, int>? usual = lines.Select(line => Count(line, candidate)).Where(static count => count > 0)
                .GroupBy(static count => count).MaxBy(static group => group.Count() * 100 + group.Key);
            return usual is null ? 0 : usual.Count();
        });
    }

    private static int Count(string line, char delimiter)
    {
        int count = 0;
        bool quoted = false;
        foreach (char character in line)
        {
            if (character == '"')
                quoted = !quoted;
            else if (character == delimiter && !quoted)
                count++;
        }

        return count;
    }
}
