using System.Globalization;

namespace ChinaRussiaBot.Knowledge;

/// <summary>Reads what can be cited: documents with passages, figures, ports, policies.</summary>
internal sealed class ItemReader(ReadingContext context)
{
    public void Documents(IEnumerable<Entry> entries)
    {
        foreach (Entry entry in entries)
        {
            string id = entry.Id;
            context.Claim(entry, "document", id);
            IReadOnlyList<Source> sources = context.FindSources(entry, "source");
            if (sources.Count == 0)
                entry.Problem("'source' is missing: a document needs a source");
            entry.OptionalBilingual("title");
            ReadFile(entry.Mapping("file"));
            string? head = null;
            bool begun = false;
            foreach (Entry section in entry.List("sections"))
            {
                string sectionId = section.Id;
                context.Claim(section, "section", sectionId);
                BilingualText heading = section.Bilingual("heading");
                foreach (Entry entered in section.List("passages"))
                {
                    Passage passage = ReadPassage(entered, id, sectionId, heading, sources, head);
                    head = begun || !passage.IsOfDocument ? head : DocumentHead.Of(passage);
                    begun = true;
                }

                section.NoOtherKeys();
            }

            entry.NoOtherKeys();
        }
    }

    public void Figures(IEnumerable<Entry> entries)
    {
        foreach (Entry entry in entries)
        {
            string id = entry.Id;
            context.Claim(entry, "item", id);
            Measure? measure = ReadingContext.Find(entry, "measure", entry.Text("measure"), context.Measures, "measure");
            Period? period = ReadingContext.Period(entry, "period");
            Quantity? value = context.Quantity(entry, "value", entry.Text("value"));
            if (measure is not null && value is not null && value.Unit != measure.Unit)
                entry.ProblemAt("value", $"wrong unit for {measure.Id}: '{value.Unit.Id}' where '{measure.Unit.Id}' is declared");
            string? growthText = entry.OptionalText("growth");
            Quantity? growth = growthText is null ? null : context.Quantity(entry, "growth", growthText);
            if (growth is not null && growth.Unit.Dimension != Dimension.Share)
                entry.ProblemAt("growth", $"a growth is in per cent, not '{growth.Unit.Id}'");
            string? passageId = entry.OptionalText("passage");
            Passage? passage = passageId is null ? null : ReadingContext.Find(entry, "passage", passageId, context.Passages, "passage");
            if (passage is not null)
                context.Hold(context.PassageFiles[passage.Id], false);
            IReadOnlyList<Source> sources = passage?.Sources ?? context.FindSources(entry, "source");
            BilingualText? label = entry.OptionalBilingual("label");
            string? subject = Subject(entry);
            FigureStatus status = context.Word(entry, "status", entry.OptionalText("status"), FigureStatus.Final);
            bool preferred = entry.Flag("preferred", false);
            BilingualText? note = entry.OptionalBilingual("note");
            string? date = ReadingContext.Date(entry, "date");
            if (passageId is null && sources.Count == 0)
                entry.Problem($"the figure '{id}' has no source");
            if (passageId is null && label is null)
                entry.Problem($"the figure '{id}' has no label");
            Figure? figure = measure is null || period is null || value is null ? null : new Figure(id, measure, period, value)
            {
                Sources = sources,
                Passage = passage,
                Label = label,
                Growth = growth,
                Subject = subject,
                Status = status,
                Preferred = preferred,
                Note = note,
                Date = date,
                Section = passage?.Section,
                About = measure.About,
            };
            entry.NoOtherKeys();
            if (figure is not null)
                context.Items.Add(figure);
        }
    }

    public void Ports(IEnumerable<Entry> entries)
    {
        foreach (Entry entry in entries)
        {
            if (PortReader.Read(entry, context) is not { } port)
                continue;
            context.Ports[port.Id] = port;
            context.Items.Add(port);
        }
    }

    public void Policies(IEnumerable<Entry> entries)
    {
        foreach (Entry entry in entries)
        {
            string id = entry.Id;
            context.Claim(entry, "item", id);
            IReadOnlyList<Source> sources = context.FindSources(entry, "sources");
            if (sources.Count == 0)
                entry.Problem($"the policy '{id}' has no source");
            string? until = entry.OptionalText("until");
            DateOnly? last = null;
            if (until is not null && PeriodCode.Parse(until) is { Kind: PeriodKind.Days } day)
                last = day.End;
            else if (until is not null)
                entry.ProblemAt("until", $"'{until}' is not a day: write 2026-09-14");
            context.Items.Add(new PolicyPoint(id, entry.Bilingual("title"), entry.Bilingual("text"), entry.Bilingual("status"))
            {
                Sources = sources,
                From = ReadingContext.Date(entry, "from"),
                Until = last,
                Caution = entry.OptionalBilingual("caution"),
                Date = ReadingContext.Date(entry, "date"),
                About = context.FindNames(entry, "topics"),
                Asked = AskedReader.Read(entry, context, Language.Chinese, Language.Russian),
            });
            entry.NoOtherKeys();
        }
    }

    // Where an ingested document came from: ingestion compares it, answers do not need it.
    private static void ReadFile(Entry? file)
    {
        if (file is null)
            return;
        file.Text("name");
        file.Text("sha256");
        ReadingContext.Date(file, "ingested");
        file.NoOtherKeys();
    }

    private Passage ReadPassage(Entry entry, string document, string section, BilingualText heading, IReadOnlyList<Source> sources, string? head)
    {
        string id = entry.Id;
        context.Claim(entry, "item", id);
        string? chinese = entry.OptionalText("zh");
        string? russian = entry.OptionalText("ru");
        if (chinese is null && russian is null)
            entry.Problem("a passage needs a text: zh, ru or both");
        if (chinese is not null)
            Entry.CheckScript(entry, "zh", chinese);
        if (russian is not null)
            Entry.CheckScript(entry, "ru", russian);
        string? origin = entry.OptionalText("origin");
        Passage passage = new(id, document, context.Word(entry, "kind", entry.OptionalText("kind"), PassageKind.Fact))
        {
            Sources = sources,
            SectionId = section,
            Head = head is not null && (chinese is null || russian is null) ? head : null,
            Section = PageText.At(heading, ReadPage(entry)),
            Chinese = chinese,
            Russian = russian,
            Origin = origin is null ? null : ReadingContext.Find(entry, "origin", origin, context.Sources, "source"),
            About = context.FindNames(entry, "topics"),
            Asked = AskedReader.Read(entry, context, [.. Languages(chinese, russian)]),
            Date = ReadingContext.Date(entry, "date"),
        };
        entry.NoOtherKeys();
        context.Hold(entry.File, passage.IsOfDocument);
        context.PassageFiles[id] = entry.File;
        context.Passages[id] = passage;
        context.Items.Add(passage);
        return passage;
    }

    private static IEnumerable<Language> Languages(string? chinese, string? russian)
    {
        if (chinese is not null)
            yield return Language.Chinese;
        if (russian is not null)
            yield return Language.Russian;
    }

    private static int? ReadPage(Entry entry)
    {
        string? text = entry.OptionalText("page");
        if (text is null)
            return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int page) && page > 0
            ? page
            : entry.Wrong<int?>("page", $"'{text}' is not the number of a page", null);
    }

    private string? Subject(Entry entry)
    {
        string? id = entry.OptionalText("subject");
        if (id is null || context.Names.ContainsKey(id) || context.Ports.ContainsKey(id))
            return id;
        entry.ProblemAt("subject", $"unknown subject '{id}'{NearMiss.Suggest(id, context.Names.Keys.Concat(context.Ports.Keys))}");
        return null;
    }
}
