"""moto's S3 on loopback, for tests: prints its port, then serves until it is killed.

    s3_server.py atomic    one request at a time, so that its conditional puts, which look first and put then, exclude each other
    s3_server.py plain     requests at the same time, as moto serves them
    s3_server.py racy      the same with a pause between look and put: two can win
    s3_server.py deaf      like a server that knows no conditions on puts and ignores them

The port may follow, and then a file with a certificate and one with its key, to serve over TLS.
"""

import sys
import time

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from moto.s3.models import S3Backend
from werkzeug.serving import WSGIRequestHandler, make_server

kind = sys.argv[1]
service = DomainDispatcherApplication(create_backend_app)

if kind == "racy":
    put_object = S3Backend.put_object

    def put_late(*arguments, **named):
        time.sleep(0.02)
        return put_object(*arguments, **named)

    S3Backend.put_object = put_late


def application(environment, start_response):
    if kind == "deaf":
        environment.pop("HTTP_IF_MATCH", None)
        environment.pop("HTTP_IF_NONE_MATCH", None)
    return service(environment, start_response)


class Quiet(WSGIRequestHandler):
    def log(self, *arguments):
        pass


port = int(sys.argv[2]) if len(sys.argv) > 2 else 0
tls = (sys.argv[3], sys.argv[4]) if len(sys.argv) > 4 else None
server = make_server(
    "127.0.0.1", port, application, threaded=kind != "atomic", request_handler=Quiet, ssl_context=tls
)
print(server.port, flush=True)
server.serve_forever()
