using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>The words of a clause that turn its sense round: negations, up or down, more or less, out or in, and who to whom.</summary>
/// <param name="Negations">"не", нет, 不, 未 …</param>
/// <param name="Up">Words for growing.</param>
/// <param name="Down">Words for shrinking.</param>
/// <param name="More">Words for being more.</param>
/// <param name="Less">Words for being less.</param>
/// <param name="Out">Words for goods going out.</param>
/// <param name="In">Words for goods coming in.</param>
/// <param name="First">"For the first time".</param>
/// <param name="Countries">China and Russia with the part each plays, in a fixed order.</param>
/// <param name="Actor">The country that acts or is the origin; null when none is named so.</param>
/// <param name="Modality">Must, may, planned, only …</param>
/// <param name="Direction">From whom to whom; null when the clause does not say.</param>
internal sealed record Signature(int Negations, int Up, int Down, int More, int Less, int Out, int In, int First, string Countries, Questions.Country? Actor, Modality Modality, Direction? Direction)
{
    /// <summary>Whether a clause with this signature may rest on one with that: export by the one is import by the other.</summary>
    public bool Agrees(Signature evidence)
    {
        if (Negations != evidence.Negations || First != evidence.First || Modality != evidence.Modality
            || (Up > 0) != (evidence.Up > 0) || (Down > 0) != (evidence.Down > 0)
            || (More > 0) != (evidence.More > 0) || (Less > 0) != (evidence.Less > 0))
            return false;
        if (Direction is not null && evidence.Direction is not null && Direction != evidence.Direction)
            return false;
        bool turned = Direction is not null && Direction == evidence.Direction && Out == evidence.In && In == evidence.Out
            && Actor is not null && evidence.Actor is not null && Actor != evidence.Actor;
        return turned || (Out == evidence.Out && In == evidence.In && Countries == evidence.Countries);
    }
}
