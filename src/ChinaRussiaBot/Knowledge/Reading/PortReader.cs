namespace ChinaRussiaBot.Knowledge;

/// <summary>Reads one port.</summary>
internal static class PortReader
{
    public static Port? Read(Entry entry, ReadingContext context)
    {
        string id = entry.Id;
        context.Claim(entry, "item", id);
        Entry? synonyms = entry.Mapping("synonyms");
        DeclaredName? province = ReadingContext.Find(entry, "province", entry.Text("province"), context.Names, "name");
        IReadOnlyList<Source> sources = context.FindSources(entry, "sources");
        if (sources.Count == 0)
            entry.Problem($"the port '{id}' has no source");
        IReadOnlyList<string> handles = entry.Texts("handles");
        bool? Handles(string what) => handles.Count == 0 ? null : handles.Contains(what);
        DeclaredName? Optional(string key) => entry.OptionalText(key) is { } name ? ReadingContext.Find(entry, key, name, context.Names, "name") : null;
        foreach (string other in handles.Where(static what => what is not ("freight" or "passenger")))
            entry.ProblemAt("handles", $"'{other}': should be freight or passenger");
        BilingualText name = entry.Bilingual("name");
        Port? port = province is null ? null : new Port(id, name, entry.OptionalBilingual("counterpart") ?? new BilingualText("—", "—"))
        {
            ChineseSynonyms = synonyms?.Texts("zh") ?? [],
            RussianSynonyms = synonyms?.Texts("ru") ?? [],
            Place = Optional("place"),
            Province = province,
            Region = Optional("region"),
            CounterpartPlace = Optional("counterpartPlace"),
            Modes = [.. entry.Texts("modes").Select(mode => context.Word(entry, "modes", mode, TransportMode.Road))],
            Freight = Handles("freight"),
            Passengers = Handles("passenger"),
            Established = entry.Flag("established", true),
            Counted = entry.Flag("counted", true),
            Status = entry.Bilingual("status"),
            State = context.Word(entry, "state", entry.OptionalText("state"), PortState.Unclear),
            StatusAsOf = ReadingContext.Date(entry, "statusAsOf"),
            Location = LocationReader.Read(entry, context),
            Volumes = Volumes(entry, context),
            Note = entry.OptionalBilingual("note"),
            Sources = sources,
        };
        // What was not read for want of a province is not misspelt.
        if (port is not null)
        {
            synonyms?.NoOtherKeys();
            entry.NoOtherKeys();
        }

        return port;
    }

    private static List<PortVolume> Volumes(Entry entry, ReadingContext context)
    {
        List<PortVolume> volumes = [];
        foreach (Entry volume in entry.List("volumes"))
        {
            Period? period = ReadingContext.Period(volume, "period");
            Quantity? value = context.Quantity(volume, "value", volume.Text("value"));
            Source? source = ReadingContext.Find(volume, "source", volume.Text("source"), context.Sources, "source");
            BilingualText label = volume.Bilingual("label");
            volume.NoOtherKeys();
            if (period is not null && value is not null && source is not null)
                volumes.Add(new PortVolume(period, value, label, source));
        }

        return volumes;
    }
}
