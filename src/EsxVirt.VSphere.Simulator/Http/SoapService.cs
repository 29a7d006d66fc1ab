using EsxVirt.VSphere.Simulator.Inventory;
using EsxVirt.VSphere.Simulator.Sessions;
using EsxVirt.VSphere.Wire.Methods;
using EsxVirt.VSphere.Wire.Schema;
using EsxVirt.VSphere.Wire.Soap;
using EsxVirt.VSphere.Wire.Types;

namespace EsxVirt.VSphere.Simulator.Http;

/// <summary><c>/sdk</c>: reads a call, finds session and object, runs the method, writes result or fault.</summary>
internal sealed class SoapService(SimulatorState server)
{
    private readonly ApiVersion _newest = ApiVersion.AtMost(server.Product.ApiVersion);

    public async ValueTask<SimulatedResponse> AnswerAsync(
        SimulatedRequest request, SimulatedTrouble? trouble, CancellationToken cancellationToken)
    {
        ApiVersion version = VersionFor(request);
        var call = new SimulatorCall
        {
            Server = server,
            Version = version,
            Cancellation = cancellationToken,
            Trouble = trouble,
        }.Within(server.Gatekeeper.SessionOf(request));
        try
        {
            if (trouble?.Refusal is { } refusal)
                throw refusal.ToException();
            MethodRequest method = SoapReader.ReadRequest(new ReadOnlyMemoryStream(request.Body));
            object? result = await InvokeAsync(method, call);
            return Finish(200, SoapWriter.WriteResponse(method, result, version), call, request);
        }
        catch (SoapFaultException fault)
        {
            return Finish(500, SoapWriter.WriteFault(fault, version), call, request);
        }
        catch (WireFormatException unreadable)
        {
            var fault = new SoapFaultException(new InvalidRequest(), unreadable.Message);
            return Finish(500, SoapWriter.WriteFault(fault, version), call, request);
        }
        catch (Exception mistake) when (mistake is not OperationCanceledException)
        {
            // A mistake of ours; the client still gets an answer that it can read, as from a real host.
            var fault = new SoapFaultException(
                new SystemError { Reason = $"{mistake.GetType().Name}: {mistake.Message}" },
                "A general system error occurred");
            return Finish(500, SoapWriter.WriteFault(fault, version), call, request);
        }
    }

    // The lock covers the method's run up to its first wait, and all of most methods.
    private ValueTask<object?> InvokeAsync(MethodRequest method, SimulatorCall call)
    {
        lock (server.Store.Gate)
        {
            if (call.Session is null && !IsFree(method))
                throw Faults.NotAuthenticated(method.This);
            ManagedObject target = call.Require(method.This);
            server.Admission.Check(method, target);
            if (server.SessionManager is { } sessions)
                sessions.Asking = call.Session;
            return method.InvokeAsync(target, call);
        }
    }

    /// <summary>What may be called before login; the collector then refuses all but a few objects itself.</summary>
    private static bool IsFree(MethodRequest method) => method
        is RetrieveServiceContentRequest or LoginRequest
        or RetrievePropertiesRequest or RetrievePropertiesExRequest or FetchRequest;

    // A client that is newer than the server gets the server's newest; one that names nothing gets 4.0.
    private ApiVersion VersionFor(SimulatedRequest request)
    {
        ApiVersion asked = ApiVersion.FromSoapAction(request.Header("SOAPAction"));
        return asked < _newest ? asked : _newest;
    }

    private static SimulatedResponse Finish(int status, byte[] body, SimulatorCall call, SimulatedRequest request)
    {
        var response = new SimulatedResponse(status, "text/xml; charset=utf-8", body);
        return call.Opened is { } session
            ? response.With("Set-Cookie", Gatekeeper.CookieOf(session, request.IsSecure))
            : response;
    }
}
