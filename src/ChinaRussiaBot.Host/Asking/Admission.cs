namespace ChinaRussiaBot.Host.Asking;

/// <summary>A question that is taken, with its place among those that are worked on. To be disposed of once it is answered.</summary>
internal sealed class Admission(AskRequest request, IDisposable place) : IDisposable
{
    public AskRequest Request => request;

    /// <summary>Gives the place back; doing so again changes nothing.</summary>
    public void Dispose() => place.Dispose();
}
