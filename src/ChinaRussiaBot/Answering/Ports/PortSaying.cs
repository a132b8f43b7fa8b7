using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering.Ports;

/// <summary>One thing that is told of a port: a sentence of its status or remark, or one of its numbers.</summary>
/// <param name="Port">The port.</param>
/// <param name="Text">As it stands in the port's text.</param>
/// <param name="Volume">The number, when it is one; null for a sentence.</param>
/// <param name="Classes">Classes of its words.</param>
/// <param name="Keys">All its words.</param>
/// <param name="Periods">The times it speaks of.</param>
internal sealed record PortSaying(Port Port, string Text, PortVolume? Volume, HashSet<string> Classes, HashSet<string> Keys, IReadOnlyList<Period> Periods)
{
    public void Say(Draft draft, StatementRole role)
    {
        if (Volume is { } volume)
            PortLines.Volume(draft, role, Port, volume);
        else
            draft.Say(role, Phrase.Of(Wording.PortState, draft.Language, PortText.Title(Port, draft.Language), Phrase.Capital(Text)), Port);
    }
}
