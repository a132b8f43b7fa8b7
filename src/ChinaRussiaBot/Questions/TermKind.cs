namespace ChinaRussiaBot.Questions;

/// <summary>What kind of entry of the lexicon was found in a text.</summary>
internal enum TermKind
{
    /// <summary>A declared name: place, goods, organisation, topic.</summary>
    Name,

    /// <summary>A port by its name.</summary>
    Port,

    /// <summary>A pair of the glossary.</summary>
    Glossary,

    /// <summary>A class of language words: intent, flow, stop word.</summary>
    Class,
}
