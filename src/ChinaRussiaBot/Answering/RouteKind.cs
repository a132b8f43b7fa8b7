namespace ChinaRussiaBot.Answering;

/// <summary>The kinds of outcome of a composer.</summary>
internal enum RouteKind
{
    /// <summary>The draft answers the question.</summary>
    Answered,

    /// <summary>The draft holds what is known nearby.</summary>
    NotKnown,

    /// <summary>The question has several readings; the draft's suggestions are the choices.</summary>
    Unclear,
}
