namespace ChinaRussiaBot.Cli.Authoring;

/// <summary>One entry of each kind with its fields empty. What a field means: knowledge/README.md.</summary>
internal static class Scaffolds
{
    private static readonly Dictionary<string, (string Folder, string Fields)> Known = new(StringComparer.Ordinal)
    {
        ["figure"] = ("figures", """
              measure:            # a declared measure; check suggests near names
              period:             # 2026, 2026-Q1, 2026-01..2026-09, as of 2026-05
              value:              # as the source writes it: 1902.71亿美元, 190,27 млрд долл. США
              # growth: +5.2%     # only when the source gives it
              source:             # a declared source; make one with: new source ID
              label:
                zh:
                ru:
              # subject:          # a place or port, when it is not about the two countries
              # status: preliminary
            """),
        ["port"] = ("ports", """
              name:
                zh:
                ru:
              place:              # a declared city
              province:           # heilongjiang, jilin, inner-mongolia
              region:             # the Russian region opposite
              counterpart:
                zh:
                ru:
              modes: []           # rail, road, river, air, ice-road, pontoon, hovercraft, cableway
              handles: []         # freight, passenger
              established: true   # false while it is being built
              state: unclear      # working, closed, unused, building, unclear
              status:
                zh:
                ru:
              statusAsOf:         # date of the newest evidence: 2026-05
              sources: []
            """),
        ["policy"] = ("policies", """
              title:
                zh:
                ru:
              text:
                zh:
                ru:
              date:               # of the act or of the evidence: 2026-05-20
              # from: 2026-06-01
              # until: 2027-05-31 # answers after that day say that it has ended
              status:
                zh:
                ru:
              topics: []
              sources: []
              # caution: {zh: , ru: }
            """),
        ["source"] = ("sources", """
              publisher:
                zh:
                ru:
              title:
              language:           # zh, ru, en
              date:               # 2026-05-20, 2026-05 or 2026; leave the line out when unknown
              kind:               # primary, agency, media, academic, reference, company, weak
              url:                # leave the line out when there is none
            """),
        ["measure"] = ("measures", """
              unit:               # a declared unit: USD, tonne, percent
              name:
                zh:
                ru:
              synonyms:
                zh: []
                ru: []            # in the nominative; other forms are found by themselves
              direction: both     # both, cn-ru, ru-cn
              aspect: value       # value, growth, share, rank, count, duration
              topics: []
            """),
        ["name"] = ("names", """
              kind:               # city, region, organisation, goods, topic
              name:
                zh:
                ru:
              synonyms:
                zh: []
                ru: []
                latin: []
            """),
        ["document"] = ("documents", """
              source:             # a declared source
              title:
                zh:
                ru:
              sections:
                - id:             # the document's id, a dot and a number
                  heading:
                    zh:
                    ru:
                  passages:
                    - id:
                      kind: fact  # fact, problem, recommendation, reason, background
                      zh:
                      ru:
                      topics: []
            """),
    };

    public static IEnumerable<string> Kinds => Known.Keys;

    public static string FolderOf(string kind) => Known[kind].Folder;

    public static string Of(string kind, string id) => $"- id: {id}\n{Known[kind].Fields}\n";
}
