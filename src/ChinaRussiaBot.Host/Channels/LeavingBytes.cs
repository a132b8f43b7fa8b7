using System.Net;

namespace ChinaRussiaBot.Host.Channels;

/// <summary>
/// Tells calls that never left from those that may have arrived. A connection that could not be made in time and an answer that did not come in
/// time look the same to whoever made the call; here the first becomes an error of the connection, because not a byte of its body had left.
/// </summary>
internal sealed class LeavingBytes(HttpMessageHandler network) : DelegatingHandler(network)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is not { } content)
            return await base.SendAsync(request, cancellationToken);
        Watched watched = new(content);
        request.Content = watched;
        try
        {
            return await base.SendAsync(request, cancellationToken);
        }
        catch (Exception failure) when (!watched.HasLeft && failure is HttpRequestException or OperationCanceledException)
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, "No connection was made.", failure);
        }
    }

    // Whoever sends it disposes of it, and so of what is in it.
    private sealed class Watched : HttpContent
    {
        private readonly HttpContent content;

        public Watched(HttpContent content)
        {
            this.content = content;
            foreach ((string name, IEnumerable<string> values) in content.Headers)
                Headers.TryAddWithoutValidation(name, values);
        }

        public bool HasLeft { get; private set; }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
        {
            HasLeft = true;
            return content.CopyToAsync(stream, context, cancellationToken);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = content.Headers.ContentLength ?? -1;
            return length >= 0;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                content.Dispose();
            base.Dispose(disposing);
        }
    }
}
