using System.Globalization;

namespace ChinaRussiaBot.Knowledge;

/// <summary>Reads what is declared once: units, names, measures, glossary, sources.</summary>
internal sealed class DeclarationReader(ReadingContext context)
{
    public void Units(IEnumerable<Entry> entries)
    {
        foreach (Entry entry in entries)
        {
            string id = entry.Id;
            context.Claim(entry, "unit", id);
            Entry? spellings = entry.Mapping("spellings");
            Entry? print = entry.Mapping("print");
            if (print is null)
                entry.Problem("'print' is missing: {zh: …, ru: …}");
            IReadOnlyList<string> russian = print?.Texts("ru") ?? [];
            if (russian.Count is not (0 or 1 or 3))
                entry.ProblemAt("print", "print.ru is one form, or three: 1 пункт, 2 пункта, 5 пунктов");
            context.Units[id] = new Unit(id, context.Word(entry, "dimension", entry.Text("dimension"), Dimension.Count))
            {
                ChineseSpellings = spellings?.Texts("zh") ?? [],
                RussianSpellings = spellings?.Texts("ru") ?? [],
                ChinesePrint = print?.OptionalText("zh") ?? "",
                RussianPrint = russian,
            };
            spellings?.NoOtherKeys();
            print?.NoOtherKeys();
            entry.NoOtherKeys();
        }
    }

    public void Names(IReadOnlyList<Entry> entries)
    {
        foreach (Entry entry in entries)
        {
            string id = entry.Id;
            context.Claim(entry, "name", id);
            Entry? synonyms = entry.Mapping("synonyms");
            context.Names[id] = new DeclaredName(id, context.Word(entry, "kind", entry.Text("kind"), NameKind.Other), entry.Bilingual("name"))
            {
                ChineseSynonyms = synonyms?.Texts("zh") ?? [],
                RussianSynonyms = synonyms?.Texts("ru") ?? [],
                LatinSynonyms = synonyms?.Texts("latin") ?? [],
                CapitalSynonyms = synonyms?.Texts("capital") ?? [],
                In = entry.OptionalText("in"),
                Near = entry.Texts("near"),
                Location = ReadLocation(entry),
            };
            entry.OptionalBilingual("about");
            synonyms?.NoOtherKeys();
            entry.NoOtherKeys();
        }

        foreach (Entry entry in entries)
        {
            context.FindNames(entry, "in");
            context.FindNames(entry, "near");
        }
    }

    public void Measures(IReadOnlyList<Entry> entries)
    {
        foreach (Entry entry in entries)
        {
            string id = entry.Id;
            context.Claim(entry, "measure", id);
            string unit = entry.Text("unit");
            Entry? synonyms = entry.Mapping("synonyms");
            Measure measure = new(id, entry.Bilingual("name"), ReadingContext.Find(entry, "unit", unit, context.Units, "unit") ?? new Unit(unit, Dimension.Count))
            {
                ChineseSynonyms = synonyms?.Texts("zh") ?? [],
                RussianSynonyms = synonyms?.Texts("ru") ?? [],
                Direction = ReadDirection(entry),
                Aspect = context.Word(entry, "aspect", entry.OptionalText("aspect"), Aspect.Value),
                Of = entry.OptionalText("of"),
                Parts = entry.Texts("total"),
                About = context.FindNames(entry, "about"),
                Topics = context.FindNames(entry, "topics"),
                Basis = entry.OptionalBilingual("basis"),
            };
            synonyms?.NoOtherKeys();
            entry.NoOtherKeys();
            context.Measures[id] = measure;
        }

        foreach (Entry entry in entries)
        {
            foreach (string key in (string[])["of", "total"])
            {
                foreach (string id in entry.Texts(key))
                    ReadingContext.Find(entry, key, id, context.Measures, "measure");
            }
        }
    }

    public void Glossary(IEnumerable<Entry> entries)
    {
        foreach (Entry entry in entries)
        {
            Entry? synonyms = entry.Mapping("synonyms");
            string field = entry.OptionalText("field") ?? "";
            // They are thousands: all spellings of one stand on its line, with commas between them.
            bool several = field == GlossaryPair.Everyday;
            string[] chinese = Spellings("zh");
            string[] russian = Spellings("ru");
            context.Glossary.Add(new GlossaryPair([.. chinese, .. synonyms?.Texts("zh") ?? []], [.. russian, .. synonyms?.Texts("ru") ?? []], field));
            synonyms?.NoOtherKeys();
            entry.NoOtherKeys();

            string[] Spellings(string key)
            {
                string text = entry.Text(key);
                string[] spellings = several ? text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [text];
                foreach (string spelling in spellings)
                    Entry.CheckScript(entry, key, spelling);
                return spellings;
            }
        }
    }

    public void Sources(IEnumerable<Entry> entries)
    {
        foreach (Entry entry in entries)
        {
            string id = entry.Id;
            context.Claim(entry, "source", id);
            string? url = entry.OptionalText("url");
            if (url is not null && !(Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https"))
                entry.ProblemAt("url", $"'{url}' is not a web address");
            context.Sources[id] = new Source(id, entry.Bilingual("publisher", anyScript: true), entry.Text("title"), context.Word(entry, "kind", entry.Text("kind"), SourceKind.Media))
            {
                TitleIsOurs = entry.Flag("titleIsOurs", false),
                LanguageTag = entry.OptionalText("language") ?? "",
                Date = ReadingContext.Date(entry, "date"),
                Url = url,
            };
            entry.OptionalText("remark");
            entry.NoOtherKeys();
        }
    }

    private static GeoPoint? ReadLocation(Entry entry)
    {
        IReadOnlyList<string> degrees = entry.Texts("at");
        if (degrees.Count == 0)
            return null;
        if (degrees is [{ } north, { } east]
            && double.TryParse(north, NumberStyles.Float, CultureInfo.InvariantCulture, out double latitude)
            && double.TryParse(east, NumberStyles.Float, CultureInfo.InvariantCulture, out double longitude)
            && GeoPoint.Of(latitude, longitude) is { } point)
            return point;
        entry.ProblemAt("at", "should be [latitude, longitude] in degrees, such as [50.25, 127.49]");
        return null;
    }

    private static Direction ReadDirection(Entry entry) => entry.OptionalText("direction") switch
    {
        null or "both" => Direction.Both,
        "cn-ru" => Direction.ChinaToRussia,
        "ru-cn" => Direction.RussiaToChina,
        { } other => entry.Wrong("direction", $"'{other}': should be both, cn-ru or ru-cn", Direction.Both),
    };
}
