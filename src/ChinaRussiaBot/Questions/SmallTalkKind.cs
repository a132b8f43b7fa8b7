namespace ChinaRussiaBot.Questions;

/// <summary>What is said besides questions; of several the last one here is answered.</summary>
internal enum SmallTalkKind
{
    Greet,
    Thank,
    Bye,
    About,
}
