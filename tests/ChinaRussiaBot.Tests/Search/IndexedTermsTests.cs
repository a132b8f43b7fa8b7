using System.Text;
using ChinaRussiaBot.Search;
using ChinaRussiaBot.Search.Analysis;
using ChinaRussiaBot.Text;
using CsCheck;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Snowball = Lucene.Net.Tartarus.Snowball.Ext.RussianStemmer;

namespace ChinaRussiaBot.Tests.Search;

/// <summary>However the terms get to Lucene, the index holds those that the analysis gives, as often as it gives them.</summary>
public sealed class IndexedTermsTests
{
    [Fact]
    public void The_index_holds_the_terms_of_the_analysis() => Check(
    [
        "2023年中俄贸易额达到2401亿美元，同比增长26.3%，LNG和LNG。",
        "Товарооборот России и Китая — 240,11 млрд долл., товарооборота, товарооборот; СПГ по трубопроводу «Сила Сибири».",
        "𠮷野家 と 한국어 internet2 naïve Straße",
        "",
        new string('а', 300) + " " + new string('z', 90) + " " + string.Concat(Enumerable.Repeat("𠀀", 60)),
        string.Join(' ', Enumerable.Range(0, 6000).Select(static number => $"слово{number % 700}")),
    ]);

    [Fact]
    public void Whatever_the_characters() => Tests.Text.Texts.Any.Array[1, 5].Sample(Check, iter: EveryCase.Rounds(50, 10), threads: 1);

    [Fact]
    public void Remembered_stems_are_those_of_the_stemmer()
    {
        // More words than are remembered, so that places are taken again.
        string[] endings = ["", "а", "ами", "ого", "ский", "ского", "ение", "ениями", "нный", "вшись", "ейший", "ость", "ть", "л", "ь"];
        Snowball stemmer = new();
        for (int round = 0; round < 2; round++)
        {
            for (int number = 0; number < 3000; number++)
            {
                foreach (string ending in endings)
                {
                    string word = $"{(char)('а' + (number % 31))}{"аеиоу"[number % 5]}{(char)('б' + (number % 17))}{"оиа"[number % 3]}{(char)('в' + (number % 23))}{ending}";
                    stemmer.SetCurrent(word);
                    stemmer.Stem();
                    Assert.Equal(new string(stemmer.CurrentBuffer, 0, stemmer.CurrentBufferLength), RussianStemmer.Stem(word));
                }
            }
        }
    }

    private static void Check(string[] texts)
    {
        using PassageIndexBuilder builder = PassageIndexBuilder.InMemory();
        for (int number = 0; number < texts.Length; number++)
            builder.Add(new IndexedPassage($"{number}", string.Empty, texts[number]));
        using PassageIndex index = builder.Complete(TestContext.Current.CancellationToken);
        Dictionary<(PassageField Field, string Term, string Id), int> expected = [];
        for (int number = 0; number < texts.Length; number++)
        {
            string normalized = TextNormalizer.NormalizeText(texts[number]);
            PassageTerms.Read(normalized, TextLanguage.Of(normalized), (field, term) =>
            {
                // What is no character is one sign in UTF-8.
                string kept = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(term[..Math.Min(80, term.Length)].ToString()));
                expected[(field, kept, $"{number}")] = expected.GetValueOrDefault((field, kept, $"{number}")) + 1;
            });
        }

        Assert.Equal(expected.OrderBy(static term => term.Key.ToString(), StringComparer.Ordinal), Read(index).OrderBy(static term => term.Key.ToString(), StringComparer.Ordinal));
    }

    private static Dictionary<(PassageField Field, string Term, string Id), int> Read(PassageIndex index)
    {
        Dictionary<(PassageField, string, string), int> found = [];
        BinaryDocValues ids = index.Segment!.GetBinaryDocValues(PassageSchema.Id);
        Lucene.Net.Util.BytesRef id = new();
        foreach (PassageField field in Enum.GetValues<PassageField>())
        {
            if (index.Segment.GetTerms(PassageSchema.NameOf(field)) is not { } terms)
                continue;
            TermsEnum all = terms.GetEnumerator();
            while (all.MoveNext())
            {
                DocsEnum documents = all.Docs(null, null, DocsFlags.FREQS);
                while (documents.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
                {
                    ids.Get(documents.DocID, id);
                    found[(field, all.Term.Utf8ToString(), id.Utf8ToString())] = documents.Freq;
                }
            }
        }

        return found;
    }
}
