using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Ingestion.Passages;

/// <summary>Cuts a paragraph where its language changes. Pieces in neither language (numbers, Latin names) stay with what stands before them.</summary>
internal static class LanguageRuns
{
    /// <summary>The language is null when the whole paragraph has no word of either.</summary>
    public static IEnumerable<(Language? Language, string Text)> Of(string paragraph)
    {
        Language? whole = LanguageDetector.Detect(paragraph);
        if (whole is null || !IsMixed(paragraph))
            return [(whole, paragraph)];
        // Sentences put together are the paragraph, so that a run is a stretch of it.
        List<(Language? Language, int Start, int End)> runs = [];
        foreach (string sentence in Sentences.Of(paragraph))
        {
            Language? own = LanguageDetector.Detect(sentence);
            int start = runs.Count > 0 ? runs[^1].End : 0;
            if (runs.Count > 0 && (own is null || runs[^1].Language is null || own == runs[^1].Language))
                runs[^1] = (runs[^1].Language ?? own, runs[^1].Start, start + sentence.Length);
            else
                runs.Add((own, start, start + sentence.Length));
        }

        return runs.Select(run => (run.Language, paragraph[run.Start..run.End]));
    }

    // A name in the other script does not make a text bilingual; a fifth of it does.
    private static bool IsMixed(string text)
    {
        int han = text.Count(Tokenizer.IsHan) * 3;
        int cyrillic = text.Count(Tokenizer.IsCyrillic);
        return Math.Min(han, cyrillic) * 5 >= han + cyrillic;
    }
}
