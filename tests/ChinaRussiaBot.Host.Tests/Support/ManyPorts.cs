using System.Globalization;
using System.Text;

namespace ChinaRussiaBot.Host.Tests.Support;

/// <summary>The small knowledge with so many ports that their list does not fit on the screen of a phone.</summary>
internal static class ManyPorts
{
    public const int More = 28;

    /// <summary>The two of the small knowledge with them.</summary>
    public const int All = More + 2;

    public static TemporaryFolder Write()
    {
        TemporaryFolder folder = new();
        SmallKnowledge.Write(folder);
        StringBuilder ports = new();
        for (int number = 1; number <= More; number++)
        {
            ports.Append(CultureInfo.InvariantCulture, $$"""
                - id: far-{{number}}
                  name: {zh: 远方第{{number}}铁路口岸, ru: Дальний-{{number}} (железнодорожный)}
                  synonyms: {zh: [], ru: []}
                  place: north
                  province: heilongjiang
                  region: amur
                  counterpart: {zh: 对岸{{number}}, ru: Заречье-{{number}}}
                  modes: [rail]
                  status: {zh: 正常运行。, ru: Работает.}
                  sources: [portal]

                """);
        }

        folder.Write("knowledge/ports/many.yaml", ports.ToString());
        return folder;
    }
}
