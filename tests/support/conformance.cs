// Basic Profile 1.1 over one WSDL, by Mono: prints every violation, ends with their number.
using System;
using System.Web.Services;
using System.Web.Services.Description;

static class Conformance {
    static int Main(string[] arguments) {
        var violations = new BasicProfileViolationCollection();
        var description = ServiceDescription.Read(arguments[0]);
        WebServicesInteroperability.CheckConformance(WsiProfiles.BasicProfile1_1, description, violations);
        foreach (BasicProfileViolation violation in violations) {
            Console.WriteLine("{0}: {1} {2}", violation.NormativeStatement, violation.Details, String.Join("; ", Elements(violation)));
        }
        return violations.Count;
    }

    static string[] Elements(BasicProfileViolation violation) {
        var elements = new string[violation.Elements.Count];
        for (int n = 0; n < elements.Length; n++) elements[n] = violation.Elements[n];
        return elements;
    }
}
